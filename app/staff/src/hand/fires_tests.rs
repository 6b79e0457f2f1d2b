//! What fires when.

use super::*;

const LIST: Around =
    Around { typing: false, on_control: false, list: true, case: false, form: false, overlay: false, led: false };
const CASE: Around = Around { case: true, ..LIST };

fn press(code: &str) -> Pressed<'_> {
    Pressed { code, ..Pressed::default() }
}

fn act(pressed: Pressed<'_>, around: Around) -> Option<Act> {
    match fires(&Keys::default(), &pressed, &around) {
        Fired::Act(act) => Some(act),
        _ => None,
    }
}

#[test]
fn places_fire_whatever_the_layout_writes() {
    assert_eq!(act(press("KeyJ"), LIST), Some(Act::Next));
    assert_eq!(act(press("KeyE"), CASE), Some(Act::Finish));
    assert_eq!(act(press("Digit3"), CASE), Some(Act::Verb(3)));
    assert_eq!(act(Pressed { shift: true, ..press("Slash") }, LIST), Some(Act::Sheet));
    assert_eq!(act(press("Slash"), LIST), Some(Act::Search));
}

#[test]
fn nothing_fires_while_typing_but_what_belongs_to_the_form() {
    let typing = Around { typing: true, form: true, ..CASE };
    for binding in BINDINGS {
        let stroke = binding.stroke;
        let pressed =
            Pressed { shift: stroke.held == Held::Shift, ctrl: stroke.held == Held::Command, ..press(stroke.code) };
        let led = Around { led: stroke.held == Held::Lead, ..typing };
        let expected = match stroke {
            // All that is written is selected, and the last word is taken back.
            Stroke { held: Held::Command, .. } => Some(binding.act).filter(|act| !act.is_the_inputs()),
            Stroke { code: "Escape", .. } => Some(Act::Back),
            _ => None,
        };
        assert_eq!(act(pressed, led), expected, "{binding:?}");
    }
    assert_eq!(act(press("Escape"), Around { typing: true, ..CASE }), None, "Esc empties a search");
}

#[test]
fn keys_with_ctrl_alt_or_meta_are_the_browsers() {
    for (ctrl, alt, meta) in [(true, false, false), (false, true, false), (false, false, true), (true, true, false)] {
        assert_eq!(act(Pressed { ctrl, alt, meta, ..press("KeyJ") }, CASE), None);
    }
    let palette = |pressed| act(pressed, LIST) == Some(Act::Palette);
    assert!(palette(Pressed { ctrl: true, ..press("KeyK") }) && palette(Pressed { meta: true, ..press("KeyK") }));
    assert!(!palette(Pressed { ctrl: true, shift: true, ..press("KeyK") }));
}

#[test]
fn a_character_in_the_making_is_left_alone() {
    assert_eq!(act(Pressed { composing: true, ..press("KeyJ") }, LIST), None);
}

#[test]
fn verbs_need_a_case_and_sending_needs_a_form() {
    assert_eq!(act(press("KeyN"), LIST), None);
    assert_eq!(act(press("Digit1"), LIST), None);
    let send = Pressed { ctrl: true, ..press("Enter") };
    assert_eq!(act(send, CASE), None);
    assert_eq!(act(send, Around { form: true, typing: true, ..CASE }), Some(Act::Send));
}

#[test]
fn enter_on_a_button_presses_the_button() {
    assert_eq!(act(press("Enter"), LIST), Some(Act::Open));
    assert_eq!(act(press("Enter"), Around { on_control: true, ..LIST }), None);
}

#[test]
fn g_leads_to_one_more_key() {
    let keys = Keys::default();
    assert_eq!(fires(&keys, &press("KeyG"), &LIST), Fired::Lead);
    let led = Around { led: true, ..LIST };
    assert_eq!(act(press("KeyA"), led), Some(Act::ToAll));
    assert_eq!(act(press("KeyJ"), led), None, "what leads nowhere does nothing else");
    assert_eq!(fires(&keys, &press("KeyG"), &led), Fired::Nothing);
    assert_eq!(fires(&keys, &press("KeyG"), &Around { typing: true, ..LIST }), Fired::Nothing);
}

#[test]
fn single_keys_can_be_switched_off() {
    let mut keys = Keys::default();
    keys.single = false;
    for code in ["KeyJ", "KeyG", "KeyN", "Digit1", "Slash"] {
        assert_eq!(fires(&keys, &press(code), &CASE), Fired::Nothing, "{code}");
    }
    assert_eq!(fires(&keys, &Pressed { shift: true, ..press("Slash") }, &CASE), Fired::Nothing);
    let palette = Pressed { ctrl: true, ..press("KeyK") };
    assert_eq!(fires(&keys, &palette, &CASE), Fired::Act(Act::Palette));
    assert_eq!(fires(&keys, &press("Escape"), &CASE), Fired::Act(Act::Back));
}

#[test]
fn a_moved_key_fires_and_its_old_place_does_not() {
    let mut keys = Keys::default();
    keys.put(Act::Next, "KeyB").unwrap();
    assert_eq!(fires(&keys, &press("KeyB"), &LIST), Fired::Act(Act::Next));
    assert_eq!(fires(&keys, &press("KeyJ"), &LIST), Fired::Nothing);
}

#[test]
fn a_held_key_walks_and_does_nothing_else_again() {
    let held = |code| Pressed { repeat: true, ..press(code) };
    assert_eq!(act(held("KeyJ"), CASE), Some(Act::Next));
    for code in ["KeyE", "KeyX", "Digit1", "Escape"] {
        assert_eq!(act(held(code), CASE), None, "{code}");
    }
}

#[test]
fn what_lies_over_the_page_keeps_its_keys() {
    let over = Around { overlay: true, ..CASE };
    for code in ["KeyJ", "Escape", "Enter", "Digit1", "KeyG"] {
        assert_eq!(fires(&Keys::default(), &press(code), &over), Fired::Nothing, "{code}");
    }
    assert_eq!(act(Pressed { ctrl: true, ..press("KeyK") }, over), Some(Act::Palette));
}
