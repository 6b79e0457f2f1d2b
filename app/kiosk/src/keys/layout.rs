//! Which key stands where. The order never changes, whatever is typed: hands remember places.

use super::Key::{self, Backspace, Clear, Done, HalfSpace, Letter, NewLine, Space, Turn};

/// Every row fills as many columns, so that keys stand under each other.
#[cfg(test)]
const COLUMNS: usize = 11;

/// What the keyboard shows now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Layer {
    /// The 32 letters and آ.
    #[default]
    Letters,
    /// Hamza, marks and brackets.
    Marks,
    /// For e-mail addresses only.
    Latin,
}

impl Layer {
    /// Where the turning key leads.
    pub fn turned(self) -> Self {
        match self {
            Layer::Letters => Layer::Marks,
            Layer::Marks => Layer::Letters,
            Layer::Latin => Layer::Latin,
        }
    }
}

/// The rows of a layer from the top, each from the left, as on the keyboards people know (ISIRI 9147), with پ چ ژ گ on
/// the first layer and without the Arabic ي and ك. `lines`: a line can be broken.
pub(crate) fn rows(layer: Layer, lines: bool) -> Vec<Vec<Key>> {
    let letters = |row: &str| row.chars().map(Letter).collect::<Vec<_>>();
    let with = |row: &str, last: &[Key]| letters(row).into_iter().chain(last.iter().copied()).collect::<Vec<_>>();
    let end = if lines { NewLine } else { Clear };
    match layer {
        Layer::Letters => vec![
            with("۱۲۳۴۵۶۷۸۹۰", &[Backspace]),
            letters("ضصثقفغعهخحج"),
            letters("شسیبلاتنمکگ"),
            letters("ظطزژرذدپوچآ"),
            vec![Turn, Letter('.'), HalfSpace, Space, end, Done],
        ],
        Layer::Marks => vec![
            with("۱۲۳۴۵۶۷۸۹۰", &[Backspace]),
            letters("ءئؤأإۀةًٌٍّ"),
            letters("،؛:؟!.«»()-"),
            letters("/٪+=_@#*\"'…"),
            vec![Turn, Letter('.'), HalfSpace, Space, end, Done],
        ],
        Layer::Latin => vec![
            with("1234567890", &[Backspace]),
            letters("qwertyuiop@"),
            letters("asdfghjkl._"),
            letters("zxcvbnm-+%&"),
            vec![Clear, Done],
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALPHABET: &str = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    fn shown(layer: Layer) -> Vec<Key> {
        rows(layer, false).concat()
    }

    #[test]
    fn all_32_letters_stand_on_the_first_layer_once() {
        assert_eq!(ALPHABET.chars().count(), 32);
        for letter in ALPHABET.chars().chain("۰۱۲۳۴۵۶۷۸۹آ".chars()) {
            assert_eq!(shown(Layer::Letters).iter().filter(|key| **key == Letter(letter)).count(), 1, "{letter}");
        }
        for key in [HalfSpace, Space, Backspace] {
            assert!(shown(Layer::Letters).contains(&key), "{key:?}");
        }
    }

    #[test]
    fn arabic_letters_that_look_persian_are_nowhere() {
        for layer in [Layer::Letters, Layer::Marks, Layer::Latin] {
            assert!(!shown(layer).iter().any(|key| matches!(key, Letter('ي' | 'ك' | 'ى' | '٤' | '٥' | '٦'))));
        }
    }

    #[test]
    fn every_row_of_letters_fills_the_columns() {
        for layer in [Layer::Letters, Layer::Marks] {
            for lines in [false, true] {
                for row in rows(layer, lines) {
                    assert_eq!(row.iter().map(|key| key.columns()).sum::<usize>(), COLUMNS, "{row:?}");
                }
            }
        }
        for row in rows(Layer::Latin, false).iter().take(4) {
            assert_eq!(row.len(), COLUMNS, "{row:?}");
        }
    }

    #[test]
    fn an_address_of_mail_can_be_written_and_nothing_turns_it_into_another_alphabet() {
        let keys = shown(Layer::Latin);
        for letter in ('a'..='z').chain('0'..='9').chain(['@', '.', '-', '_', '+']) {
            assert!(keys.contains(&Letter(letter)), "{letter}");
        }
        assert!(!keys.contains(&Turn));
        assert_eq!(Layer::Letters.turned().turned(), Layer::Letters);
    }
}
