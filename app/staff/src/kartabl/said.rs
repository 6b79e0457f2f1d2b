//! What was just done, in one line at the foot of the page: it moves nothing.

use crate::hand::Hand;
use components::text::{hand as words, isolate};
use components::{Glyph, Icon};
use leptos::prelude::*;

pub fn said(hand: Hand) -> AnyView {
    view! {
        <div class="said" role="status" aria-live="polite">
            {move || hand.work.said().map(|said| {
                let glyph = if said.done { Glyph::CheckCircle } else { Glyph::Information };
                let class = if said.done { "said__line said__line--done" } else { "said__line" };
                let about = said.about.map(|(id, name)| {
                    let href = hand.address_of(id);
                    (
                        view! { <span class="said__about">{words::case_of(isolate(name))}</span> },
                        view! { <a href=href>{words::see_case()}</a> },
                    )
                });
                let (about, see) = about.unzip();
                view! { <p class=class><Icon glyph/> {about} <span>{said.text}</span> {see}</p> }
            })}
        </div>
    }
    .into_any()
}
