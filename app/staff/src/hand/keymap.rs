//! What keys do: the one table behind the listener, the cheat sheet, the tooltips and the palette.
//!
//! Keys are places on the keyboard and never letters, so that they work while the Persian layout is on.

/// Something that is done with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    Next,
    Previous,
    Open,
    Back,
    Select,
    SelectNext,
    SelectPrevious,
    /// All rows of the page.
    SelectAll,
    /// For the selected cases, or the open one: a mark, a time to come back, steps under a name.
    Flag,
    Snooze,
    Macro,
    /// Takes back what was just ordered.
    Undo,
    Search,
    /// The verb that ends the officer's part, and on to the next case.
    Finish,
    Reply,
    Refer,
    Note,
    /// What is offered on the case at this place, from 1.
    Verb(u8),
    Send,
    ToMine,
    ToAll,
    ToDesk,
    Palette,
    Sheet,
}

/// Where an act makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Wherever an officer is.
    Anywhere,
    /// Where the work list is.
    List,
    /// Where a case is open.
    Case,
    /// Where the form of a verb is open.
    Form,
}

/// What comes with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    Nothing,
    Shift,
    /// Ctrl, or the command key of a Mac.
    Command,
    /// [`LEAD`], pressed just before.
    Lead,
}

/// A place on the keyboard (`KeyboardEvent.code`), and what comes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    pub code: &'static str,
    pub held: Held,
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    pub act: Act,
    pub place: Place,
    pub stroke: Stroke,
}

/// What is pressed before the keys that lead to other places.
pub const LEAD: &str = "KeyG";

const fn key(act: Act, place: Place, code: &'static str) -> Binding {
    with(Held::Nothing, act, place, code)
}

const fn with(held: Held, act: Act, place: Place, code: &'static str) -> Binding {
    Binding { act, place, stroke: Stroke { code, held } }
}

/// Only what exists, in the order of the cheat sheet. The first line of an act is the one shown beside buttons.
pub const BINDINGS: [Binding; 34] = [
    key(Act::Next, Place::List, "KeyJ"),
    key(Act::Previous, Place::List, "KeyK"),
    key(Act::Open, Place::List, "KeyO"),
    key(Act::Open, Place::List, "Enter"),
    key(Act::Back, Place::List, "KeyU"),
    key(Act::Back, Place::List, "Escape"),
    key(Act::Select, Place::List, "KeyX"),
    with(Held::Shift, Act::SelectNext, Place::List, "KeyJ"),
    with(Held::Shift, Act::SelectPrevious, Place::List, "KeyK"),
    with(Held::Command, Act::SelectAll, Place::List, "KeyA"),
    key(Act::Flag, Place::List, "KeyL"),
    key(Act::Snooze, Place::List, "KeyS"),
    key(Act::Macro, Place::List, "KeyT"),
    key(Act::Search, Place::List, "Slash"),
    key(Act::Finish, Place::Case, "KeyE"),
    key(Act::Reply, Place::Case, "KeyR"),
    // Of the open case, or of all that are selected.
    key(Act::Refer, Place::List, "KeyF"),
    key(Act::Note, Place::Case, "KeyN"),
    key(Act::Verb(1), Place::Case, "Digit1"),
    key(Act::Verb(2), Place::Case, "Digit2"),
    key(Act::Verb(3), Place::Case, "Digit3"),
    key(Act::Verb(4), Place::Case, "Digit4"),
    key(Act::Verb(5), Place::Case, "Digit5"),
    key(Act::Verb(6), Place::Case, "Digit6"),
    key(Act::Verb(7), Place::Case, "Digit7"),
    key(Act::Verb(8), Place::Case, "Digit8"),
    key(Act::Verb(9), Place::Case, "Digit9"),
    with(Held::Command, Act::Send, Place::Form, "Enter"),
    with(Held::Lead, Act::ToMine, Place::Anywhere, "KeyI"),
    with(Held::Lead, Act::ToAll, Place::Anywhere, "KeyA"),
    with(Held::Lead, Act::ToDesk, Place::Anywhere, "KeyD"),
    with(Held::Command, Act::Undo, Place::Anywhere, "KeyZ"),
    with(Held::Command, Act::Palette, Place::Anywhere, "KeyK"),
    with(Held::Shift, Act::Sheet, Place::Anywhere, "Slash"),
];

impl Act {
    /// May be held down.
    pub fn repeats(self) -> bool {
        matches!(self, Act::Next | Act::Previous | Act::SelectNext | Act::SelectPrevious)
    }

    /// Has another meaning where something is written.
    pub fn is_the_inputs(self) -> bool {
        matches!(self, Act::SelectAll | Act::Undo)
    }

    /// The act whose key this one shares, Shift apart.
    pub fn follows(self) -> Option<Act> {
        match self {
            Act::SelectNext => Some(Act::Next),
            Act::SelectPrevious => Some(Act::Previous),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::caps;
    use super::*;

    #[test]
    fn a_key_does_one_thing_and_is_known() {
        for (index, binding) in BINDINGS.iter().enumerate() {
            let twice = BINDINGS[..index].iter().find(|before| before.stroke == binding.stroke);
            assert_eq!(twice, None, "{binding:?}");
            assert!(caps::at(binding.stroke.code).is_some(), "{binding:?}");
            let free = binding.stroke.held != Held::Nothing || binding.stroke.code != LEAD;
            assert!(free, "{LEAD} leads to other keys: {binding:?}");
        }
    }

    #[test]
    fn an_act_that_follows_another_has_its_key() {
        for binding in BINDINGS {
            if let Some(leader) = binding.act.follows() {
                let leader = BINDINGS.iter().find(|other| other.act == leader).unwrap();
                assert_eq!((leader.stroke.code, binding.stroke.held), (binding.stroke.code, Held::Shift));
            }
        }
    }
}
