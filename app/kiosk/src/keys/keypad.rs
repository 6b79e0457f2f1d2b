//! The keypad of numbers: as on a telephone, 1 2 3 on top, in the digits of the language, and never in another order.

use super::Press;
use super::repeat::Repeat;
use crate::visit::Visit;
use components::text::{digits, kiosk_forms as words};
use components::{Glyph, Icon};
use leptos::prelude::*;

/// What stands beside the zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Clear,
    /// For numbers below zero.
    Minus,
}

#[component]
pub(crate) fn Keypad(visit: Visit, sign: Sign) -> impl IntoView {
    let repeat = Repeat::new();
    let digit = move |digit: char| {
        view! {
            <button
                type="button"
                class="key"
                tabindex="-1"
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| visit.press(Press::Put(digit))
            >
                {digits(digit)}
            </button>
        }
    };
    let (press, shown) = match sign {
        Sign::Clear => (Press::Clear, words::clear()),
        Sign::Minus => (Press::Put('-'), words::minus()),
    };
    view! {
        <div class="keypad" dir="ltr" role="group" aria-label=words::keypad()>
            {"123456789".chars().map(digit).collect_view()}
            <button
                type="button"
                class="key key--work"
                tabindex="-1"
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| visit.press(press)
            >
                {shown}
            </button>
            {digit('0')}
            <button
                type="button"
                class="key key--work"
                tabindex="-1"
                aria-label=words::erase()
                on:mousedown=|event| event.prevent_default()
                on:pointerdown=move |event| repeat.pressed(&event, move || visit.press(Press::Erase))
                on:pointerup=move |_| repeat.stop()
                on:pointerleave=move |_| repeat.stop()
                on:pointercancel=move |_| repeat.stop()
                on:click=move |event| Repeat::clicked(&event, move || visit.press(Press::Erase))
            >
                <Icon glyph=Glyph::Undo/>
            </button>
        </div>
    }
}
