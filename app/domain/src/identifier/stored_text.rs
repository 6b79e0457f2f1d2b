//! What all identifiers share: they are kept as one canonical ASCII text and are checked whenever they are read.

use crate::problem::Problem;
use crate::text::clean_number;

/// A stored or received text that is not the identifier it should be. Says what is wrong and never repeats the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a fitting identifier: {0:?}")]
pub struct UnfitIdentifier(pub Problem);

/// Gives a newtype over `String` with `parse` the rest of its text form: `as_str`, `Display` and what serde needs.
macro_rules! stored_text {
    ($name:ident) => {
        impl $name {
            /// The canonical ASCII form, as it is stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::identifier::UnfitIdentifier;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).map_err($crate::identifier::UnfitIdentifier)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    };
}

/// Gives an identifier that points at a person a `Debug` that may be logged.
macro_rules! masked_debug {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.masked())
            }
        }
    };
}

pub(crate) use {masked_debug, stored_text};

/// The ASCII digits of a number as people type it.
///
/// # Errors
/// `Empty` without any text, `NotANumber` where something other than digits is left.
pub(crate) fn digits(text: &str) -> Result<String, Problem> {
    let number = clean_number(text);
    if number.is_empty() {
        return Err(Problem::Empty);
    }
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotANumber);
    }
    Ok(number)
}

/// The same, and exactly so many of them.
///
/// # Errors
/// As [`digits`], and `DigitCount` for another count.
pub(crate) fn exact_digits(text: &str, expected: u32) -> Result<String, Problem> {
    let number = digits(text)?;
    match digit_count(&number) {
        actual if actual == expected => Ok(number),
        actual => Err(Problem::DigitCount { expected, actual }),
    }
}

pub(crate) fn digit_count(number: &str) -> u32 {
    u32::try_from(number.len()).unwrap_or(u32::MAX)
}

/// The values 0–9 of ASCII digits.
pub(crate) fn values(number: &str) -> Vec<u32> {
    number.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Whether one digit is repeated throughout: arithmetic often lets these pass, and nobody was ever given one.
pub(crate) fn all_same(number: &str) -> bool {
    number.bytes().all(|byte| number.as_bytes().first() == Some(&byte))
}

/// Asterisks for all but the last characters of an ASCII text.
pub(super) fn keep_last(text: &str, kept: usize) -> String {
    let hidden = text.len().saturating_sub(kept);
    format!("{}{}", "*".repeat(hidden), &text[hidden..])
}

/// The number without the country code and trunk zero in any of the ways people write them:
/// `+98`, `0098`, `98`, `0`, `+98 (0)`, or none. `national` digits are left, or the text is not such a number.
pub(super) fn without_country(text: &str, national: usize) -> Option<String> {
    let number: String = clean_number(text).chars().filter(|c| !matches!(c, '(' | ')')).collect();
    let rest = ["+98", "0098", "98"]
        .iter()
        .find_map(|code| number.strip_prefix(code).filter(|rest| rest.len() >= national))
        .unwrap_or(&number);
    let rest = rest.strip_prefix('0').unwrap_or(rest);
    (rest.len() == national && rest.bytes().all(|byte| byte.is_ascii_digit())).then(|| rest.to_owned())
}
