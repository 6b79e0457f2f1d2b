//! Keys drawn on the screen: the keyboard of words, the keypad of numbers, and what a press makes of the text.

mod key;
mod keyboard;
mod keypad;
mod layout;
mod repeat;
mod typed;

pub(crate) use key::{Key, Press};
pub(crate) use keyboard::Keyboard;
pub(crate) use keypad::{Keypad, Sign};
pub(crate) use layout::{Layer, rows};
pub(crate) use typed::{Alphabet, typed};

use crate::visit::Visit;
use leptos::prelude::*;

/// The keys for the field that is being written, under the screen: they never cover it.
pub(crate) fn keys(visit: Visit) -> AnyView {
    // Writing into another field of the same kind leaves the keys as they are.
    let alphabet = Memo::new(move |_| visit.active.with(|active| active.as_ref().map(|active| active.alphabet)));
    let drawn = move || match alphabet.get() {
        None => ().into_any(),
        Some(Alphabet::Words { lines }) => view! { <Keyboard visit layer=Layer::Letters lines/> }.into_any(),
        Some(Alphabet::Latin) => view! { <Keyboard visit layer=Layer::Latin lines=false/> }.into_any(),
        Some(Alphabet::Digits { signed }) => {
            let sign = if signed { Sign::Minus } else { Sign::Clear };
            view! { <Keypad visit sign/> }.into_any()
        }
    };
    view! { <div class="keys">{drawn}</div> }.into_any()
}
