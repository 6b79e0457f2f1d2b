//! The key for sorting: a string whose byte order is the order of CLDR for Persian.

use super::digits::digit_value;
use super::normal_form::{Form, is_mark, normal};
use super::sort_order::{mark_rank, place};
use super::{ZWNJ, fold};

/// The first letter of the alphabet of keys; those of scripts that have no place of their own follow [`FOREIGN`].
const FIRST: u32 = 0x100;
const FOREIGN: char = '\u{36F}';
/// Ends a level. Below every weight, so that a word comes before the longer ones that it begins.
const END: char = ' ';
/// The weight of the usual form, of a letter without mark and of a small letter.
const USUAL: char = '!';
const CAPITAL: char = '"';
/// The first weight of a mark, above all forms of letters.
const MARK: u8 = b'A';

/// The key by which a text is sorted; to be compared byte by byte (`COLLATE "C"` in PostgreSQL, `BINARY` in SQLite).
///
/// Three levels as in the Unicode collation algorithm: letters; then forms and diacritics; then capitals. Spaces and
/// punctuation count, the half space does not, digits of all scripts are equal, and so are ي and ی, ك and ک. Scripts
/// other than Arabic and Latin come last, by code point. Keys are for sorting only: nobody reads or searches them.
pub fn sort_key(text: &str) -> String {
    let (mut letters, mut forms, mut cases) = (String::new(), String::new(), String::new());
    for c in fold(text).chars().filter(|c| *c != ZWNJ).flat_map(parts) {
        if is_mark(c) {
            forms.push(mark_rank(c).map_or(c, |rank| char::from(MARK + rank)));
            cases.push(USUAL);
            continue;
        }
        let small = if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c };
        let (letter, form) = match place(small) {
            Some(place) => (char::from_u32(FIRST + place.letter), place.form),
            None => {
                letters.push(FOREIGN);
                (Some(c), 0)
            }
        };
        letters.extend(letter);
        forms.push(char::from(USUAL as u8 + form));
        cases.push(if small == c { USUAL } else { CAPITAL });
    }
    // Equal letters mean equally many usual weights, so those at the end decide nothing.
    let [forms, cases] = [forms, cases].map(|level| level.trim_end_matches(USUAL).to_owned());
    format!("{letters}{END}{forms}{END}{cases}").trim_end_matches(END).to_owned()
}

/// A character as the order knows it: digits in ASCII, letters of other scripts than Arabic without their accents.
fn parts(c: char) -> Vec<char> {
    let digit = digit_value(c).and_then(|value| char::from_digit(value, 10));
    let known = digit.or_else(|| place(c).map(|_| c));
    known.map_or_else(|| normal(c.encode_utf8(&mut [0; 4]), Form::Nfd).chars().collect(), |known| vec![known])
}

#[cfg(test)]
mod tests {
    use super::sort_key;
    use crate::text::fold;
    use proptest::prelude::*;

    fn in_order(words: &[&str]) {
        for pair in words.windows(2) {
            assert!(sort_key(pair[0]) < sort_key(pair[1]), "«{}» before «{}»", pair[0], pair[1]);
        }
    }

    #[test]
    fn words_come_in_the_order_of_the_dictionary() {
        let expected = [
            "آب",
            "آذر",
            "ابر",
            "احمد",
            "پدر",
            "تهران",
            "چای",
            "زهرا",
            "ژاله",
            "سعید",
            "علی",
            "علي",
            "کتاب",
            "كتاب",
            "گل",
            "واحد",
            "هتل",
            "یزد",
        ];
        let mut words = expected;
        words.reverse();
        // The two spellings of علی and کتاب tie; a stable sort keeps them reversed.
        words.sort_by_key(|word| sort_key(word));
        assert_eq!(words.map(fold), expected.map(fold));
    }

    #[test]
    fn spellings_that_look_the_same_tie() {
        for (one, other) in
            [("علی", "علي"), ("کتاب", "كتاب"), ("می\u{200C}شود", "میشود"), ("واحد ۱۲", "واحد 12"), ("ا\u{653}ب", "آب")]
        {
            assert_eq!(sort_key(one), sort_key(other));
        }
    }

    #[test]
    fn a_word_comes_before_the_longer_ones_that_it_begins() {
        in_order(&["", "آب", "آب انبار", "آب و خاک", "آباد", "اب"]);
    }

    #[test]
    fn forms_of_a_letter_decide_only_between_equal_words() {
        in_order(&["جا", "جاء", "جاب", "جاده", "جان", "خانه", "خانهٔ", "خانة", "خانه\u{200C}ها"]);
        in_order(&["کره", "کرهٔ", "کَره", "کِره", "کُره", "کره\u{200C}ای"]);
    }

    #[test]
    fn digits_come_first_and_latin_last() {
        in_order(&["۱۲", "2", "الف", "یک", "a", "A", "á", "ab", "B", "Я", "日"]);
    }

    /// The order that ICU's collator for `fa` gives (ICU 78).
    #[test]
    fn the_order_is_that_of_icu() {
        let words: Vec<_> = include_str!("sort_order_of_icu.txt").lines().collect();
        assert!(words.len() > 200);
        for pair in words.windows(2) {
            assert!(sort_key(pair[0]) <= sort_key(pair[1]), "«{}» before «{}»", pair[0], pair[1]);
        }
    }

    proptest! {
        #[test]
        fn the_key_sees_what_the_fold_left(text in any::<String>()) {
            prop_assert_eq!(sort_key(&fold(&text)), sort_key(&text));
        }

        #[test]
        fn half_spaces_make_no_difference(one in "[آ-ی]{1,8}", other in "[آ-ی]{1,8}") {
            prop_assert_eq!(sort_key(&format!("{one}\u{200C}{other}")), sort_key(&format!("{one}{other}")));
        }
    }
}
