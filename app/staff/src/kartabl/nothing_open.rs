//! Beside the list, before a case is opened: how to open one.

use crate::hand::{Act, Hand, key_of};
use components::text::{hand as words, staff};
use leptos::prelude::*;
use leptos_meta::Title;

#[component]
pub fn NothingOpen() -> impl IntoView {
    let hand = expect_context::<Hand>();
    Effect::new(move |_| untrack(|| hand.back_at_list()));
    let keys = [
        (Act::Next, words::next()),
        (Act::Previous, words::previous()),
        (Act::Open, words::open()),
        (Act::Search, words::search_list()),
        (Act::Palette, words::palette()),
        (Act::Sheet, words::sheet()),
    ];
    let keys = keys.map(|(act, label)| {
        view! { <li class="nothing-open__line"><span class="nothing-open__key">{move || key_of(hand, act)}</span> <span>{label}</span></li> }
    });
    view! {
        <Title text=staff::kartabl()/>
        <div class="nothing-open">
            <p class="nothing-open__title">{words::nothing_open()}</p>
            <p>{words::nothing_open_hint()}</p>
            <ul class="nothing-open__keys">{keys.into_iter().collect_view()}</ul>
        </div>
    }
}
