//! The keyboard of words: eleven columns, the same keys at the same places.

use super::repeat::Repeat;
use super::{Key, Layer, Press, rows};
use crate::visit::Visit;
use components::text::{common, kiosk_forms as words};
use components::{Glyph, Icon};
use leptos::prelude::*;

#[component]
pub(crate) fn Keyboard(
    visit: Visit,
    /// Letters, or the Latin layer for an e-mail address.
    layer: Layer,
    /// A line can be broken.
    lines: bool,
) -> impl IntoView {
    let layer = RwSignal::new(layer);
    let repeat = Repeat::new();
    let drawn = move || {
        let layer_now = layer.get();
        rows(layer_now, lines)
            .into_iter()
            .map(|row| {
                let keys = row.into_iter().map(|key| one(visit, key, layer, repeat)).collect_view();
                view! { <div class="keyboard__row">{keys}</div> }
            })
            .collect_view()
    };
    view! {
        <div class="keyboard" dir="ltr" role="group" aria-label=words::keyboard()>
            {drawn}
        </div>
    }
}

fn one(visit: Visit, key: Key, layer: RwSignal<Layer>, repeat: Repeat) -> AnyView {
    let class = format!("key key--{}{}", key.columns(), kind(key));
    let act = move || match key.press() {
        Some(press) => visit.press(press),
        None if key == Key::Done => visit.active.set(None),
        None => layer.update(|layer| *layer = layer.turned()),
    };
    let (shown, name) = face(key, layer.get_untracked());
    if key == Key::Backspace {
        return view! {
            <button
                type="button"
                class=class
                tabindex="-1"
                aria-label=name
                on:mousedown=|event| event.prevent_default()
                on:pointerdown=move |event| repeat.pressed(&event, move || visit.press(Press::Erase))
                on:pointerup=move |_| repeat.stop()
                on:pointerleave=move |_| repeat.stop()
                on:pointercancel=move |_| repeat.stop()
                on:click=move |event| Repeat::clicked(&event, move || visit.press(Press::Erase))
            >
                {shown}
            </button>
        }
        .into_any();
    }
    view! {
        <button
            type="button"
            class=class
            tabindex="-1"
            aria-label=name
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| act()
        >
            {shown}
        </button>
    }
    .into_any()
}

fn kind(key: Key) -> &'static str {
    match key {
        Key::Letter(_) => "",
        Key::Space => " key--space",
        _ => " key--work",
    }
}

/// What stands on it, and its name where that is not a word.
fn face(key: Key, layer: Layer) -> (AnyView, Option<&'static str>) {
    match key {
        // A mark that stands over a letter gets one to stand over.
        Key::Letter(letter @ '\u{64B}'..='\u{652}') => (format!("\u{25CC}{letter}").into_any(), None),
        Key::Letter(letter) => (letter.to_string().into_any(), None),
        Key::Space => (words::space().into_any(), None),
        Key::HalfSpace => (words::half_space().into_any(), None),
        Key::NewLine => (words::new_line().into_any(), None),
        Key::Backspace => (view! { <Icon glyph=Glyph::Undo/> }.into_any(), Some(words::erase())),
        Key::Clear => (words::clear().into_any(), None),
        Key::Done => (view! { <Icon glyph=Glyph::Down/> }.into_any(), Some(common::close())),
        Key::Turn if layer == Layer::Marks => (words::letters().into_any(), None),
        Key::Turn => (words::marks().into_any(), None),
    }
}
