//! Whether a pressed key does something, and what.

use super::keymap::{Act, BINDINGS, Binding, Held, LEAD, Place, Stroke};
use super::keys::Keys;

/// A key as the browser tells it. What it would write is not even asked for: that is the layout's business.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pressed<'a> {
    pub code: &'a str,
    pub shift: bool,
    pub ctrl: bool,
    pub alt: bool,
    pub meta: bool,
    /// An input method is putting a character together.
    pub composing: bool,
    /// Held down.
    pub repeat: bool,
}

/// What is on the page while it is pressed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// The key goes into an input, or belongs to a form that is being filled in.
    pub typing: bool,
    /// The focus is on something that Enter presses.
    pub on_control: bool,
    /// The page has a work list.
    pub list: bool,
    /// A case is open beside it.
    pub case: bool,
    /// The form of a verb is open.
    pub form: bool,
    /// The cheat sheet or the palette lies over everything.
    pub overlay: bool,
    /// [`LEAD`] was pressed just before.
    pub led: bool,
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fired {
    Nothing,
    /// The next key leads to another place.
    Lead,
    Act(Act),
}

pub fn fires(keys: &Keys, pressed: &Pressed<'_>, around: &Around) -> Fired {
    // Alt with Ctrl is the third level of the Persian layout, and Ctrl with the command key nobody's.
    if pressed.composing || pressed.alt || (pressed.ctrl && pressed.meta) {
        return Fired::Nothing;
    }
    let command = pressed.ctrl || pressed.meta;
    let with = match (command, pressed.shift) {
        (true, true) => return Fired::Nothing,
        (true, false) => Held::Command,
        (false, true) => Held::Shift,
        (false, false) if around.led => Held::Lead,
        (false, false) => Held::Nothing,
    };
    let quiet = around.typing || around.overlay || !keys.single;
    if with == Held::Nothing && pressed.code == LEAD && !quiet && !pressed.repeat {
        return Fired::Lead;
    }
    let found = BINDINGS.iter().find(|binding| {
        let stroke = keys.stroke(binding);
        let same = stroke.code == pressed.code && stroke.held == with;
        same && keys.acts(stroke) && holds(binding.place, around) && heard(binding, stroke, around)
    });
    match found {
        Some(binding) if !pressed.repeat || binding.act.repeats() => Fired::Act(binding.act),
        _ => Fired::Nothing,
    }
}

fn holds(place: Place, around: &Around) -> bool {
    match place {
        Place::Anywhere => true,
        Place::List => around.list,
        Place::Case => around.case,
        Place::Form => around.form,
    }
}

/// Whether the key is not somebody else's: an input's, a button's, or that of what lies over the page.
fn heard(binding: &Binding, stroke: Stroke, around: &Around) -> bool {
    match (stroke.held, stroke.code) {
        (Held::Command, _) if binding.act.is_the_inputs() => !around.overlay && !around.typing,
        (Held::Command, _) => !around.overlay || binding.act == Act::Palette,
        (_, "Escape") => !around.overlay && (!around.typing || around.form),
        (_, "Enter") => !around.overlay && !around.typing && !around.on_control,
        _ => !around.overlay && !around.typing,
    }
}

#[cfg(test)]
#[path = "fires_tests.rs"]
mod tests;
