//! The fold for storage: one spelling for what looks and reads the same.

use super::ZWNJ;
use super::normal_form::{Form, is_mark, normal};

const ARABIC_YEH: char = '\u{064A}';
const ALEF_MAKSURA: char = '\u{0649}';
const PERSIAN_YEH: char = '\u{06CC}';
const ARABIC_KAF: char = '\u{0643}';
const PERSIAN_KAF: char = '\u{06A9}';

/// Text as it is stored: NFC; ي and ى become ی, ك becomes ک; presentation forms become letters; bidirectional and other
/// invisible controls, byte order marks and tatweel go; spaces of every kind become one space; ends are trimmed.
///
/// Line breaks stay, as `\n`. The half space stays between visible characters and goes where it does nothing.
/// Digits, diacritics and the author's choice between ه, ة and هٔ stay as written. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let letters = without_presentation_forms(text).replace("\r\n", "\n");
    compose(&tidy(letters.chars().filter_map(visible)))
}

/// NFKC, but only for the shapes of Arabic letters: elsewhere it would change what the author meant (², ½).
fn without_presentation_forms(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                out.push_str(&normal(c.encode_utf8(&mut [0; 4]), Form::Nfkc))
            }
            _ => out.push(c),
        }
    }
    out
}

/// The character that stands for `c`, or none where `c` cannot be seen.
fn visible(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        // Older editors write the half space as a zero-width space.
        ZWNJ | '\u{200B}' => Some(ZWNJ),
        c if c.is_whitespace() => Some(' '),
        c if is_invisible(c) => None,
        c => Some(c),
    }
}

/// Controls, bidirectional marks, joiners, tatweel, byte order marks and other characters that carry no text.
/// Spaces and the half space are not among them.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}'
                | '\u{0640}'
                | '\u{061C}'
                | '\u{180E}'
                | '\u{200D}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{FFFE}'..='\u{FFFF}'
                | '\u{E0001}'..='\u{E007F}'
        )
}

/// One space between words, none at the ends of lines, a half space only before a letter or digit that follows something.
fn tidy(chars: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let (mut breaks, mut space, mut half_space) = (0_usize, false, false);
    for c in chars {
        match c {
            '\n' => breaks += 1,
            ' ' => space = true,
            ZWNJ => half_space = true,
            _ => {
                if !out.is_empty() {
                    if breaks > 0 {
                        out.extend(std::iter::repeat_n('\n', breaks));
                    } else if space {
                        out.push(' ');
                    } else if half_space && c.is_alphanumeric() && !is_mark(c) {
                        out.push(ZWNJ);
                    }
                }
                out.push(c);
                (breaks, space, half_space) = (0, false, false);
            }
        }
    }
    out
}

/// NFC with Persian yeh and kaf. Yeh passes through its Arabic form, the only one that composes with hamza to ئ.
fn compose(text: &str) -> String {
    let arabic: String =
        text.chars().map(|c| if matches!(c, PERSIAN_YEH | ALEF_MAKSURA) { ARABIC_YEH } else { c }).collect();
    normal(&arabic, Form::Nfc)
        .chars()
        .map(|c| match c {
            ARABIC_YEH => PERSIAN_YEH,
            ARABIC_KAF => PERSIAN_KAF,
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn arabic_yeh_and_kaf_become_persian() {
        assert_eq!(fold("علي"), "علی");
        assert_eq!(fold("مصطفى"), "مصطفی");
        assert_eq!(fold("كتاب"), "کتاب");
    }

    #[test]
    fn presentation_forms_become_letters() {
        assert_eq!(fold("\u{FEE1}\u{FEFC}\u{FBFE}"), "ملای");
        assert_eq!(fold("\u{FDFC}"), "ریال");
        assert_eq!(fold("x²"), "x²", "other compatibility characters stay");
    }

    #[test]
    fn marks_pasted_from_word_are_not_stored() {
        assert_eq!(fold("\u{FEFF}\u{200F}ر\u{200D}ض\u{200E}ا\u{202B}\u{202C}\u{2067}\u{2069}\u{61C}"), "رضا");
        assert_eq!(fold("مـــریم"), "مریم");
        assert_eq!(fold("a\u{0}b\u{7}c"), "abc");
    }

    #[test]
    fn spaces_and_line_breaks_are_tidied() {
        assert_eq!(fold("  کد\u{A0}\t ملی  "), "کد ملی");
        assert_eq!(fold("یک \r\n\r\n دو\rسه\u{2028}چهار\n"), "یک\n\nدو\nسه\nچهار");
    }

    #[test]
    fn a_half_space_stays_only_where_it_does_something() {
        assert_eq!(fold("می\u{200C}شود"), "می\u{200C}شود");
        assert_eq!(fold("می\u{200B}شود"), "می\u{200C}شود");
        assert_eq!(fold("PDF\u{200C}ها"), "PDF\u{200C}ها");
        assert_eq!(fold("\u{200C}می\u{200C}\u{200C}شود\u{200C}"), "می\u{200C}شود");
        assert_eq!(fold("خانه\u{200C} ها\u{200C}، \u{200C}و"), "خانه ها، و");
    }

    #[test]
    fn hamza_is_composed_whichever_yeh_was_typed() {
        assert_eq!(fold("مس\u{064A}\u{0654}ول"), "مسئول");
        assert_eq!(fold("مس\u{06CC}\u{0654}ول"), "مسئول");
        assert_eq!(fold("ا\u{0653}ب"), "آب");
        assert_eq!(fold("ا\u{200C}\u{0653}ب"), "آب");
    }

    #[test]
    fn what_the_author_chose_stays() {
        for text in ["نامهٔ ۱۲", "مَرد", "فاطمة", "٤ و ۴ و 4", "«بله؟»", "😀"] {
            assert_eq!(fold(text), text);
        }
    }

    /// Text rich in the characters that the fold is about.
    pub(crate) fn rough_persian() -> impl Strategy<Value = String> {
        "[\u{0620}-\u{0670}\u{06A9}\u{06C0}-\u{06CC}\u{200B}-\u{200F}\u{FB50}-\u{FBFF}\u{FDFC}\u{FE70}-\u{FEFF} \r\n\t\u{A0}a-cA-C1.-]{0,24}"
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>(), rough in rough_persian()) {
            for text in [text, rough] {
                let once = fold(&text);
                prop_assert_eq!(fold(&once), once);
            }
        }

        #[test]
        fn nothing_invisible_is_left(rough in rough_persian()) {
            let folded = fold(&rough);
            prop_assert!(!folded.chars().any(|c| super::is_invisible(c) && c != '\n'));
            prop_assert!(!folded.contains(['ي', 'ى', 'ك']));
            prop_assert_eq!(folded.trim(), &folded);
        }
    }
}
