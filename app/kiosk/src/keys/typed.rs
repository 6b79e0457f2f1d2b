//! What a press makes of a text. The caret stands at the end.

use super::Press;
use domain::text::to_ascii_digits;

const HALF_SPACE: char = '\u{200C}';

/// What may be written into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// Persian words on one line or on several.
    Words { lines: bool },
    /// An e-mail address.
    Latin,
    /// Digits only, kept in ASCII; `signed` takes a minus in front.
    Digits { signed: bool },
}

/// The text after a press; the same text where the press does not fit. At most `most` characters.
pub(crate) fn typed(text: &str, press: Press, alphabet: Alphabet, most: usize) -> String {
    let mut after = text.to_owned();
    match press {
        Press::Clear => after.clear(),
        Press::Erase => {
            after.pop();
        }
        Press::Put(letter) => {
            if let Some(letter) = taken(text, letter, alphabet)
                && text.chars().count() < most
            {
                after.push(letter);
            }
        }
    }
    after
}

/// The letter as it is put behind this text; nothing where it does not belong there.
fn taken(text: &str, letter: char, alphabet: Alphabet) -> Option<char> {
    let last = text.chars().next_back();
    match alphabet {
        Alphabet::Words { lines } => match letter {
            '\n' => (lines && last.is_some()).then_some(letter),
            // Nobody means two spaces, and nothing is parted where nothing stands.
            ' ' => last.is_some_and(|last| !last.is_whitespace()).then_some(letter),
            HALF_SPACE => last.is_some_and(|last| !last.is_whitespace() && last != HALF_SPACE).then_some(letter),
            _ => (!letter.is_control()).then_some(letter),
        },
        Alphabet::Latin => letter.is_ascii_graphic().then_some(letter),
        Alphabet::Digits { signed } => {
            let digit = to_ascii_digits(letter.encode_utf8(&mut [0; 4])).chars().next()?;
            (digit.is_ascii_digit() || (signed && digit == '-' && text.is_empty())).then_some(digit)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Alphabet = Alphabet::Words { lines: false };

    fn write(text: &str, alphabet: Alphabet) -> String {
        text.chars().fold(String::new(), |text, letter| typed(&text, Press::Put(letter), alphabet, 40))
    }

    #[test]
    fn a_half_space_stands_once_and_never_first() {
        assert_eq!(write("\u{200C}می\u{200C}\u{200C}شود", WORDS), "می\u{200C}شود");
        assert_eq!(write("می \u{200C}شود", WORDS), "می شود");
    }

    #[test]
    fn spaces_stand_once_and_never_first() {
        assert_eq!(write("  نام  خانوادگی", WORDS), "نام خانوادگی");
    }

    #[test]
    fn a_line_is_broken_only_where_lines_are_asked() {
        assert_eq!(write("یک\nدو", WORDS), "یکدو");
        assert_eq!(write("\nیک\nدو", Alphabet::Words { lines: true }), "یک\nدو");
    }

    #[test]
    fn digits_of_every_script_are_kept_in_ascii_and_letters_are_not() {
        assert_eq!(write("۰۹a۱-2", Alphabet::Digits { signed: false }), "0912");
        assert_eq!(write("-۵-", Alphabet::Digits { signed: true }), "-5");
        assert_eq!(write("name@example.ir نام", Alphabet::Latin), "name@example.ir");
    }

    #[test]
    fn erasing_takes_one_character_and_an_empty_text_stays() {
        assert_eq!(typed("کار", Press::Erase, WORDS, 40), "کا");
        assert_eq!(typed("", Press::Erase, WORDS, 40), "");
        assert_eq!(typed("کار", Press::Clear, WORDS, 40), "");
    }

    #[test]
    fn no_more_is_taken_than_fits() {
        assert_eq!(typed("کار", Press::Put('ی'), WORDS, 3), "کار");
        assert_eq!(typed("کار", Press::Put('ی'), WORDS, 4), "کاری");
    }
}
