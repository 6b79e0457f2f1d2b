//! Keys as people read them.

use super::Hand;
use super::caps;
use super::keymap::{Act, Held, LEAD, Stroke};
use components::KeyCap;
use components::text::hand as words;
use leptos::prelude::*;

/// The caps of a key with what comes with it.
pub fn caps_of(stroke: Stroke) -> AnyView {
    let cap = |code| caps::at(code).map(|cap| view! { <KeyCap latin=cap.latin persian=cap.persian/> });
    let key = cap(stroke.code);
    match stroke.held {
        Held::Nothing => key.into_any(),
        Held::Shift => view! { <KeyCap latin="Shift"/> " + " {key} }.into_any(),
        Held::Command => view! { <KeyCap latin="Ctrl"/> " + " {key} }.into_any(),
        Held::Lead => view! { {cap(LEAD)} " " {words::then()} " " {key} }.into_any(),
    }
}

/// The same as text, for tooltips: «N (د)», «Ctrl+K».
pub fn text_of(stroke: Stroke) -> String {
    let cap = |code| match caps::at(code) {
        // Digits are written as the page writes them.
        Some(cap) if cap.persian.is_empty() || cap.is_digit() => cap.latin.to_owned(),
        Some(cap) => format!("{} ({})", cap.latin, cap.persian),
        None => String::new(),
    };
    let key = cap(stroke.code);
    match stroke.held {
        Held::Nothing => key,
        Held::Shift => format!("Shift+{key}"),
        Held::Command => format!("Ctrl+{key}"),
        Held::Lead => format!("{} {} {key}", cap(LEAD), words::then()),
    }
}

/// The key of an act as it is now, for a line of the palette; nothing while it is switched off. Tracked.
pub fn key_of(hand: Hand, act: Act) -> Option<AnyView> {
    hand.keys.with(|keys| keys.shown(act)).map(caps_of)
}

/// A tooltip that names the keys of these acts; none while they are switched off. Tracked.
pub fn hint(hand: Hand, acts: &[Act]) -> Option<String> {
    let keys: Vec<_> = hand.keys.with(|keys| acts.iter().filter_map(|act| keys.shown(*act)).map(text_of).collect());
    let or = format!(" {} ", words::or_key());
    (!keys.is_empty()).then(|| words::key_hint(components::text::isolate(keys.join(&or))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tooltip_names_both_caps() {
        assert_eq!(text_of(Stroke { code: "KeyN", held: Held::Nothing }), "N (د)");
        assert_eq!(text_of(Stroke { code: "KeyK", held: Held::Command }), "Ctrl+K (ن)");
        assert_eq!(text_of(Stroke { code: "KeyA", held: Held::Lead }), "G (ل) سپس A (ش)");
        assert_eq!(text_of(Stroke { code: "Slash", held: Held::Shift }), "Shift+/");
    }
}
