//! Every word people read, in both languages, in one room.
//!
//! One file per area; each holds a `texts!` table where a key has its Persian and its English side by side, so that a
//! missing translation does not compile. Arguments are shown in the digits of the language, and Persian ones keep to
//! themselves in an English sentence.

mod digits;
mod lang;
mod macros;
mod pieces;

pub use digits::{bytes, count, digits, money, money_in_words, number, persian_digits};
#[cfg(feature = "hydrate")]
pub use lang::fix_language_of_page;
pub use lang::{Lang, fix_language, in_language, lang, lang_of};
pub(crate) use macros::{text_fn, texts};
pub use pieces::{comma, isolate, list, piece};

/// Declares the areas, and hands all their keys to the tests: an area cannot be forgotten by them.
macro_rules! areas {
    ($($area:ident),+ $(,)?) => {
        $(pub mod $area;)+

        #[cfg(test)]
        const AREAS: &[(&str, &[(&str, &str, &str)])] = &[$((stringify!($area), $area::ENTRIES)),+];
    };
}

areas! {
    alert,
    appointment, counter, halls, kiosk_setup, queue,
    case, citizen, common, dates, devices, event, form, hand, inquiry, kiosk, kiosk_forms, ledger, live, messages, names, places, problem, query, receipt, refusal, reports, secretariat, staff,
    status, survey, unsettled, work,
}

#[cfg(test)]
mod tests {
    use super::AREAS;

    #[test]
    fn persian_wording_follows_the_house_rules() {
        let banned = ["لطفا", "نامعتبر", "متأسف", "متاسف", "غیرمجاز", "غیر مجاز", "ي", "ك", "ة", "*", "خطای ناشناخته"];
        let mut wrong = Vec::new();
        for (area, entries) in AREAS {
            for (key, fa, _) in *entries {
                let words = without_arguments(fa);
                for word in banned {
                    if words.contains(word) {
                        wrong.push(format!("{area}::{key} holds «{word}»"));
                    }
                }
                // A digit in a Latin name, such as that of a standard, stays with it.
                if words.split_whitespace().any(has_foreign_digit) {
                    wrong.push(format!("{area}::{key} holds digits that are not Persian"));
                }
                if words.contains('?') || words.contains(';') || words.contains(" ،") {
                    wrong.push(format!("{area}::{key} holds Latin punctuation or a space before «،»"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn english_wording_holds_no_persian_and_no_empty_text() {
        let mut wrong = Vec::new();
        for (area, entries) in AREAS {
            for (key, fa, en) in *entries {
                if en.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c))
                    || en.trim().is_empty()
                    || fa.trim().is_empty()
                {
                    wrong.push(format!("{area}::{key}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn both_languages_use_the_same_arguments() {
        let mut wrong = Vec::new();
        for (area, entries) in AREAS {
            for (key, fa, en) in *entries {
                let (mut fa, mut en) = (arguments(fa), arguments(en));
                fa.sort_unstable();
                en.sort_unstable();
                fa.dedup();
                en.dedup();
                if fa != en {
                    wrong.push(format!("{area}::{key}: {fa:?} and {en:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn has_foreign_digit(word: &str) -> bool {
        let latin = word.bytes().any(|b| b.is_ascii_alphabetic());
        word.chars().any(|c| ('٠'..='٩').contains(&c) || (!latin && c.is_ascii_digit()))
    }

    fn arguments(text: &str) -> Vec<&str> {
        text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
    }

    /// The text with a letter in place of each argument.
    fn without_arguments(text: &str) -> String {
        let parts = text.split('{').enumerate();
        parts
            .map(|(i, part)| if i == 0 { part } else { part.split_once('}').map_or("", |p| p.1) })
            .collect::<Vec<_>>()
            .join("ا")
    }
}
