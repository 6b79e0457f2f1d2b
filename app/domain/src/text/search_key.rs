//! The key for finding: what people may spell in several ways has one key.

use super::digits::digit_value;
use super::fold;
use super::normal_form::{Form, is_mark, normal};

/// Letters and digits of a text, without anything that people leave out or write differently.
///
/// Spaces, half spaces, punctuation, diacritics and the free-standing hamza go; آ أ إ ٱ become ا, ؤ becomes و,
/// ئ becomes ی, and ة ۀ هٔ ە become ه; digits of every script become ASCII; Latin letters lose accents and capitals.
/// «می‌شود», «میشود» and «می شود» have one key. A text contains a query if its key contains the key of each of the
/// query's [`search_words`]. The key holds nothing that `LIKE` or a full-text query would take for an operator.
/// It is empty where the text has no letter or digit.
pub fn search_key(text: &str) -> String {
    normal(&fold(text), Form::Nfkd)
        .chars()
        .filter(|c| !is_mark(*c))
        .flat_map(char::to_lowercase)
        // A capital may become small letter and mark.
        .filter(|c| c.is_alphanumeric() && !is_mark(*c))
        .filter_map(spelling)
        .collect()
}

/// The words of a query, each as its [`search_key`], without repetition: a row fits if it has them all, in any order.
///
/// Words are divided by spaces only: a half space holds a word together, and the key does not show it anyway.
pub fn search_words(query: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(query).split_whitespace().map(search_key) {
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The one letter for letters that are confused, or none for the hamza that many leave out («امضاء», «امضا»).
/// Hamza on a carrier is already gone with the other marks.
fn spelling(c: char) -> Option<char> {
    match c {
        'ء' | '\u{0674}' => None,
        'ٱ' => Some('ا'),
        'ي' | 'ى' | 'ے' | 'ې' | 'ێ' | 'ۍ' | 'ؠ' => Some('ی'),
        'ك' | 'ڪ' | 'ګ' => Some('ک'),
        'ة' | 'ە' | 'ہ' | 'ۃ' | 'ھ' => Some('ه'),
        'ۆ' | 'ۇ' => Some('و'),
        c => Some(digit_value(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::{search_key, search_words};
    use crate::text::fold;
    use proptest::prelude::*;

    fn same(spellings: &[&str]) {
        for spelling in spellings {
            assert_eq!(search_key(spelling), search_key(spellings[0]), "{spelling}");
        }
    }

    #[test]
    fn spellings_of_one_word_have_one_key() {
        same(&["می\u{200C}شود", "میشود", "می شود", "ميشود"]);
        same(&["علی", "علي", "عَلی", "علـی", "\u{FECB}\u{FEE0}\u{FEF2}"]);
        same(&["کتاب", "كتاب", "کتاب\u{200C}"]);
        same(&["ارباب رجوع", "اربابرجوع", "ارباب\u{200C}رجوع"]);
        same(&["کتاب\u{200C}ها", "کتابها", "کتاب ها"]);
        same(&["نامه", "نامة", "نامهٔ", "نامۀ"]);
        same(&["آب", "اب", "أب", "ا\u{0653}ب"]);
        same(&["امضا", "امضاء"]);
        same(&["سؤال", "سوال"]);
        same(&["مسئول", "مسیول", "مس\u{06CC}\u{0654}ول"]);
        same(&["123", "١٢٣", "۱۲۳", "۱ ۲ ۳", "１２３"]);
        same(&["Café", "CAFE", "cafe"]);
    }

    #[test]
    fn operators_of_queries_are_not_in_the_key() {
        assert_eq!(search_key("50%_\"*'(ملی)-1405/12"), "50ملی140512");
        assert_eq!(search_key("؟! \u{200C}"), "");
    }

    #[test]
    fn a_query_is_divided_into_its_words() {
        assert_eq!(search_words("  كارت  ملي، «کارت» ـ ۱۲ "), ["کارت", "ملی", "12"]);
        assert!(search_words(" - ").is_empty());
    }

    #[test]
    fn every_word_of_a_query_is_found_in_the_text() {
        let key = search_key("درخواست صدور کارتِ ملّی هوشمند می\u{200C}شود");
        for query in ["ملي كارت", "میشود", "می شود", "هوشمند ملی", "می\u{200C}شود"] {
            assert!(search_words(query).iter().all(|word| key.contains(word)), "{query}");
        }
    }

    proptest! {
        #[test]
        fn the_key_is_its_own_key(text in any::<String>(), rough in "[\u{0620}-\u{0670}\u{06A9}-\u{06D5} a-zA-Z0-9\u{200C}]{0,24}") {
            for text in [text, rough] {
                let key = search_key(&text);
                prop_assert_eq!(&search_key(&key), &key);
                prop_assert_eq!(&search_key(&fold(&text)), &key);
            }
        }

        #[test]
        fn spaces_and_half_spaces_make_no_difference(
            words in proptest::collection::vec("[آ-ی]{1,6}", 1..5),
        ) {
            prop_assert_eq!(search_key(&words.join(" ")), search_key(&words.concat()));
            prop_assert_eq!(search_key(&words.join("\u{200C}")), search_key(&words.concat()));
        }

        #[test]
        fn a_text_is_found_by_any_of_its_words(words in proptest::collection::vec("[آ-ی]{1,6}", 1..5)) {
            let text = search_key(&words.join(" "));
            for word in &words {
                prop_assert!(search_words(word).iter().all(|word| text.contains(word)));
            }
        }
    }
}
