//! On and back along the list the case was opened from.

use crate::hand::{Act, Hand, hint};
use crate::kartabl::Listing;
use components::text::hand as words;
use components::{Glyph, Icon};
use domain::id::RequestId;
use leptos::prelude::*;

pub fn way(case: RequestId, hand: Hand) -> AnyView {
    let look = move |listing: &Listing| {
        let (way, of) = (listing.beside(Some(case)), listing.rows.len());
        (way.before, way.after, way.position.map(|at| words::position(at, of)))
    };
    // What the list holds is not known at the first drawing, which is the server's; the place is kept free. Later on it
    // is drawn as it is: putting it right afterwards would lay out the whole page twice.
    let beside = RwSignal::new(if hand.is_first() { Beside::default() } else { hand.listing.with_untracked(look) });
    Effect::new(move |_| {
        let now = hand.listing.with(look);
        if beside.with_untracked(|before| *before != now) {
            beside.set(now);
        }
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
type Beside = (Option<RequestId>, Option<RequestId>, Option<String>);
