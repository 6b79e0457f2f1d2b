//! Pieces put together: what is foreign to a line keeps to itself, and what stands in a row is parted by the language's
//! comma.

use std::fmt::Display;

use super::digits;
use super::lang::{Lang, lang};

/// First-strong isolate, which ends at [`POP`].
pub(super) const FIRST_STRONG: char = '\u{2068}';
const POP: char = '\u{2069}';

/// Wraps a foreign piece (a name, a code) in first-strong isolates, for plain text where markup is not possible.
#[must_use]
pub fn isolate(piece: impl Display) -> String {
    format!("{FIRST_STRONG}{piece}{POP}")
}

/// A piece of a sentence: in the digits of the language, and Persian words (a title, a name) do not reorder an English one.
/// Arguments of texts come through here by themselves.
#[must_use]
pub fn piece(value: impl Display) -> String {
    keep_together(digits(value))
}

/// Several things in one line: «تهران، شیراز».
#[must_use]
pub fn list<T: Display>(parts: impl IntoIterator<Item = T>) -> String {
    parts.into_iter().map(|part| keep_together(part.to_string())).collect::<Vec<_>>().join(comma())
}

/// What parts two things in one line.
#[must_use]
pub fn comma() -> &'static str {
    match lang() {
        Lang::Fa => "، ",
        Lang::En => ", ",
    }
}

fn keep_together(text: String) -> String {
    let foreign = lang() == Lang::En && text.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c));
    if foreign && !text.starts_with(FIRST_STRONG) { isolate(text) } else { text }
}

#[cfg(test)]
mod tests {
    use super::{isolate, list, piece};
    use crate::text::{Lang, in_language};

    #[test]
    fn a_persian_title_keeps_to_itself_in_an_english_sentence() {
        assert_eq!(piece("کارت بهداشت"), "کارت بهداشت");
        in_language(Lang::En, || {
            assert_eq!(piece("کارت بهداشت"), isolate("کارت بهداشت"));
            assert_eq!(piece(isolate("کارت")), isolate("کارت"), "once is enough");
            assert_eq!(piece("7 days"), "7 days");
        });
    }

    #[test]
    fn a_list_has_the_comma_of_its_language() {
        assert_eq!(list(["تهران", "شیراز"]), "تهران، شیراز");
        assert_eq!(in_language(Lang::En, || list(["web", "post"])), "web, post");
        assert_eq!(list(Vec::<String>::new()), "");
    }
}
