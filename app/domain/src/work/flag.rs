//! Marks: a colour with a word, for whoever put it there.

use crate::text::search_key;
use serde::{Deserialize, Serialize};

/// An officer's own mark on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Red: to be done before all else.
    First,
    /// Amber: to be followed up.
    Follow,
    /// Blue: something has to be asked about it.
    Ask,
    /// Green: ready, only the last step is missing.
    Ready,
}

impl Flag {
    pub const ALL: [Flag; 4] = [Flag::First, Flag::Follow, Flag::Ask, Flag::Ready];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Flag::First => "first",
            Flag::Follow => "follow",
            Flag::Ask => "ask",
            Flag::Ready => "ready",
        }
    }

    /// The word people read and type, and the name of its colour.
    pub fn words(self) -> [&'static str; 2] {
        match self {
            Flag::First => ["نخست", "قرمز"],
            Flag::Follow => ["پیگیری", "زرد"],
            Flag::Ask => ["پرسش", "آبی"],
            Flag::Ready => ["آماده", "سبز"],
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flag| flag.as_str() == word)
    }

    /// By its word, its colour or its English word, however it is spelt.
    pub fn named(text: &str) -> Option<Self> {
        let key = search_key(text);
        let is = |word: &str| search_key(word) == key;
        Self::ALL.into_iter().find(|flag| flag.words().into_iter().any(is) || is(flag.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_is_known_by_word_and_colour() {
        for flag in Flag::ALL {
            assert_eq!(Flag::parse(flag.as_str()), Some(flag));
            assert!(flag.words().into_iter().chain([flag.as_str()]).all(|word| Flag::named(word) == Some(flag)));
        }
        assert_eq!(Flag::named("پيگيري"), Some(Flag::Follow));
        assert_eq!(Flag::named(""), None);
    }
}
