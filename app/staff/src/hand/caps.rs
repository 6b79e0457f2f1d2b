//! Keys by where they are on the keyboard, with what is printed on them: Latin, and Persian as ISIRI 9147 lays it out.

/// One key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// What browsers call the place, whatever the layout (`KeyboardEvent.code`).
    pub code: &'static str,
    pub latin: &'static str,
    /// Empty where both caps are the same.
    pub persian: &'static str,
}

const fn cap(code: &'static str, latin: &'static str, persian: &'static str) -> Cap {
    Cap { code, latin, persian }
}

const CAPS: [Cap; 43] = [
    cap("KeyQ", "Q", "ض"),
    cap("KeyW", "W", "ص"),
    cap("KeyE", "E", "ث"),
    cap("KeyR", "R", "ق"),
    cap("KeyT", "T", "ف"),
    cap("KeyY", "Y", "غ"),
    cap("KeyU", "U", "ع"),
    cap("KeyI", "I", "ه"),
    cap("KeyO", "O", "خ"),
    cap("KeyP", "P", "ح"),
    cap("BracketLeft", "[", "ج"),
    cap("BracketRight", "]", "چ"),
    cap("KeyA", "A", "ش"),
    cap("KeyS", "S", "س"),
    cap("KeyD", "D", "ی"),
    cap("KeyF", "F", "ب"),
    cap("KeyG", "G", "ل"),
    cap("KeyH", "H", "ا"),
    cap("KeyJ", "J", "ت"),
    cap("KeyK", "K", "ن"),
    cap("KeyL", "L", "م"),
    cap("Semicolon", ";", "ک"),
    cap("Quote", "'", "گ"),
    cap("KeyZ", "Z", "ظ"),
    cap("KeyX", "X", "ط"),
    cap("KeyC", "C", "ز"),
    cap("KeyV", "V", "ر"),
    cap("KeyB", "B", "ذ"),
    cap("KeyN", "N", "د"),
    cap("KeyM", "M", "پ"),
    cap("Comma", ",", "و"),
    cap("Slash", "/", ""),
    cap("Digit1", "1", "۱"),
    cap("Digit2", "2", "۲"),
    cap("Digit3", "3", "۳"),
    cap("Digit4", "4", "۴"),
    cap("Digit5", "5", "۵"),
    cap("Digit6", "6", "۶"),
    cap("Digit7", "7", "۷"),
    cap("Digit8", "8", "۸"),
    cap("Digit9", "9", "۹"),
    cap("Enter", "Enter", ""),
    cap("Escape", "Esc", ""),
];

/// The key at this place, if it has a use here.
pub fn at(code: &str) -> Option<&'static Cap> {
    CAPS.iter().find(|cap| cap.code == code)
}

impl Cap {
    /// Whether it writes something; the others do not disturb people who speak to their machine (WCAG 2.1.4).
    pub fn writes(&self) -> bool {
        !matches!(self.code, "Enter" | "Escape")
    }

    pub fn is_digit(&self) -> bool {
        self.code.starts_with("Digit")
    }

    /// Whether a verb can be moved to it: digits are the verbs of a case.
    pub fn is_free(&self) -> bool {
        self.writes() && !self.is_digit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_one_key() {
        for (index, cap) in CAPS.iter().enumerate() {
            assert!(CAPS[..index].iter().all(|before| before.code != cap.code), "{}", cap.code);
            assert_eq!(at(cap.code), Some(cap));
        }
        assert_eq!(at("F5"), None);
    }

    #[test]
    fn the_caps_are_those_of_the_specification() {
        let persian = |code| at(code).unwrap().persian;
        let all = ["KeyJ", "KeyK", "KeyX", "KeyE", "KeyR", "KeyN", "KeyF", "KeyU", "KeyG"].map(persian);
        assert_eq!(all, ["ت", "ن", "ط", "ث", "ق", "د", "ب", "ع", "ل"]);
    }

    #[test]
    fn digits_enter_and_escape_stay_where_they_are() {
        assert!(at("KeyQ").unwrap().is_free() && at("Slash").unwrap().is_free());
        for code in ["Digit1", "Enter", "Escape"] {
            assert!(!at(code).unwrap().is_free(), "{code}");
        }
    }
}
