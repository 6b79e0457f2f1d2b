//! On and back along the list the case was opened from.

use crate::hand::{Act, Hand, hint};
use components::text::hand as words;
use components::{Glyph, Icon};
use leptos::prelude::*;

pub fn way(hand: Hand) -> AnyView {
    // What the list holds is known after the first drawing, which is the server's; the place is kept free.
    let beside = RwSignal::new((None, None, None));
    Effect::new(move |_| {
        let open = hand.open.get();
        let found = hand.listing.with(|listing| (listing.beside(open), listing.rows.len()));
        let (way, of) = found;
        beside.set((way.before, way.after, way.position.map(|at| words::position(at, of))));
    });
    let button = move |act: Act, label: &'static str, glyph: Glyph, exists: fn(&Beside) -> bool| {
        view! {
            <button
                class="button button--quiet way__button"
                type="button"
                title=move || hint(hand, &[act])
                disabled=move || !beside.with(exists)
                on:click=move |_| hand.perform(act)
            >
                <Icon glyph/>
                <span class="visually-hidden">{label}</span>
            </button>
        }
    };
    view! {
        <div class="way">
            {button(Act::Previous, words::previous(), Glyph::Up, |(before, ..)| before.is_some())}
            <span class="way__position num">{move || beside.with(|(_, _, position)| position.clone())}</span>
            {button(Act::Next, words::next(), Glyph::Down, |(_, after, _)| after.is_some())}
        </div>
    }
    .into_any()
}

/// Before, after, and where between them.
type Beside = (Option<domain::id::RequestId>, Option<domain::id::RequestId>, Option<String>);
