//! The officer's own arrangement: single keys switched off, or moved elsewhere (WCAG 2.1.4); the next case by itself or
//! not.

use super::caps;
use super::keymap::{Act, BINDINGS, Binding, Held, LEAD, Stroke};

/// Kept in the browser as [`Keys::kept`] writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Keys that write something act by themselves.
    pub single: bool,
    /// After a decision the next case opens.
    pub advance: bool,
    moved: Vec<(Act, &'static str)>,
}

impl Default for Keys {
    fn default() -> Self {
        Self { single: true, advance: true, moved: Vec::new() }
    }
}

/// The acts whose keys can be moved, with the word under which a move is kept.
const WORDS: [(Act, &str); 13] = [
    (Act::Next, "next"),
    (Act::Previous, "previous"),
    (Act::Open, "open"),
    (Act::Back, "back"),
    (Act::Select, "select"),
    (Act::Flag, "flag"),
    (Act::Snooze, "snooze"),
    (Act::Macro, "macro"),
    (Act::Search, "search"),
    (Act::Finish, "finish"),
    (Act::Reply, "reply"),
    (Act::Refer, "refer"),
    (Act::Note, "note"),
];

/// Why a key was not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It does this.
    By(Act),
    /// It leads to other keys, is a digit, or is none that is known.
    Reserved,
}

impl Keys {
    /// Whether the key of this line can be moved: Enter, Esc, digits and keys with others stay where they are.
    pub fn is_movable(binding: &Binding) -> bool {
        binding.stroke.held == Held::Nothing
            && WORDS.iter().any(|(act, _)| *act == binding.act)
            && caps::at(binding.stroke.code).is_some_and(caps::Cap::is_free)
    }

    /// The key of a line as it is now.
    pub fn stroke(&self, binding: &Binding) -> Stroke {
        let act = binding.act.follows().unwrap_or(binding.act);
        let follows = binding.act.follows().is_some() || Self::is_movable(binding);
        let moved = self.moved.iter().find(|(of, _)| follows && *of == act);
        Stroke { code: moved.map_or(binding.stroke.code, |(_, code)| code), ..binding.stroke }
    }

    /// Whether the key acts at all.
    pub fn acts(&self, stroke: Stroke) -> bool {
        self.single || stroke.held == Held::Command || !caps::at(stroke.code).is_some_and(caps::Cap::writes)
    }

    /// The key that is shown beside a button; none while it is switched off.
    pub fn shown(&self, act: Act) -> Option<Stroke> {
        let binding = BINDINGS.iter().find(|binding| binding.act == act)?;
        Some(self.stroke(binding)).filter(|stroke| self.acts(*stroke))
    }

    /// Puts an act on another key.
    pub fn put(&mut self, act: Act, code: &str) -> Result<(), Taken> {
        let cap = caps::at(code).filter(|cap| cap.is_free() && cap.code != LEAD).ok_or(Taken::Reserved)?;
        let other = BINDINGS.iter().find(|binding| {
            let stroke = self.stroke(binding);
            binding.act != act && stroke.held == Held::Nothing && stroke.code == cap.code
        });
        if let Some(other) = other {
            return Err(Taken::By(other.act));
        }
        self.moved.retain(|(moved, _)| *moved != act);
        let at_home = BINDINGS.iter().any(|binding| binding.act == act && binding.stroke.code == cap.code);
        if !at_home {
            self.moved.push((act, cap.code));
        }
        Ok(())
    }

    pub fn is_moved(&self) -> bool {
        !self.moved.is_empty()
    }

    /// All keys where the table has them.
    pub fn put_back(&mut self) {
        self.moved.clear();
    }

    /// One line, such as `off next=KeyS`.
    pub fn kept(&self) -> String {
        let off = [(!self.single, "off"), (!self.advance, "stay")];
        let off = off.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| word.to_owned());
        let moved = self.moved.iter().filter_map(|(act, code)| {
            let word = WORDS.iter().find(|(of, _)| of == act)?.1;
            Some(format!("{word}={code}"))
        });
        off.chain(moved).collect::<Vec<_>>().join(" ")
    }

    /// What was kept; what cannot be read is as it is in the table.
    pub fn parse(kept: &str) -> Self {
        let mut keys = Self::default();
        for word in kept.split(' ') {
            match word.split_once('=') {
                None => {
                    keys.single &= word != "off";
                    keys.advance &= word != "stay";
                }
                Some((word, code)) => {
                    if let Some((act, _)) = WORDS.iter().find(|(_, known)| *known == word) {
                        // A key that is taken by now stays where the table has it.
                        let _ = keys.put(*act, code);
                    }
                }
            }
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_key_takes_its_shift_along() {
        let mut keys = Keys::default();
        keys.put(Act::Next, "KeyB").unwrap();
        let code = |act| BINDINGS.iter().find(|b| b.act == act).map(|b| keys.stroke(b).code).unwrap();
        assert_eq!((code(Act::Next), code(Act::SelectNext), code(Act::Previous)), ("KeyB", "KeyB", "KeyK"));
    }

    #[test]
    fn no_key_does_two_things() {
        let mut keys = Keys::default();
        assert_eq!(keys.put(Act::Next, "KeyN"), Err(Taken::By(Act::Note)));
        for reserved in ["KeyG", "Digit1", "Enter", "F5", ""] {
            assert_eq!(keys.put(Act::Next, reserved), Err(Taken::Reserved), "{reserved}");
        }
        keys.put(Act::Note, "KeyM").unwrap();
        keys.put(Act::Next, "KeyN").unwrap();
        assert_eq!(keys.put(Act::Note, "KeyN"), Err(Taken::By(Act::Next)));
    }

    #[test]
    fn escape_and_enter_stay_when_their_twins_move() {
        let mut keys = Keys::default();
        keys.put(Act::Back, "KeyZ").unwrap();
        let codes: Vec<_> = BINDINGS.iter().filter(|b| b.act == Act::Back).map(|b| keys.stroke(b).code).collect();
        assert_eq!(codes, ["KeyZ", "Escape"]);
    }

    #[test]
    fn an_arrangement_survives_the_browser() {
        let mut keys = Keys::default();
        keys.put(Act::Next, "KeyB").unwrap();
        keys.put(Act::Note, "Comma").unwrap();
        (keys.single, keys.advance) = (false, false);
        assert_eq!(keys.kept(), "off stay next=KeyB note=Comma");
        assert_eq!(Keys::parse(&keys.kept()), keys);
        assert_eq!(Keys::parse(""), Keys::default());
        assert_eq!(Keys::parse("next=KeyG note=KeyJ x=y <script>"), Keys::default());
    }

    #[test]
    fn a_key_back_at_home_is_not_moved() {
        let mut keys = Keys::default();
        keys.put(Act::Next, "KeyB").unwrap();
        keys.put(Act::Next, "KeyJ").unwrap();
        assert!(!keys.is_moved());
    }

    #[test]
    fn what_is_switched_off_is_not_shown() {
        let mut keys = Keys::default();
        assert!(keys.shown(Act::Note).is_some());
        keys.single = false;
        assert_eq!(keys.shown(Act::Note), None);
        assert!(keys.shown(Act::Palette).is_some(), "Ctrl+K writes nothing");
    }
}
