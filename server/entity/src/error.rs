//! Rows that say something the domain does not know.

use serde::{Serialize, de::DeserializeOwned};

/// A column whose value cannot be read. Names the column and never repeats the value, which may be personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    pub column: &'static str,
}

impl std::fmt::Display for BadRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the column `{}` cannot be read", self.column)
    }
}

impl std::error::Error for BadRow {}

/// Reads a JSON column.
///
/// # Errors
/// [`BadRow`] when it is not what the type asks for.
pub fn from_json<T: DeserializeOwned>(column: &'static str, text: &str) -> Result<T, BadRow> {
    serde_json::from_str(text).map_err(|_| BadRow { column })
}

/// JSON of a domain value. Maps are ordered by key, so the same value is always the same text.
pub fn to_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("domain values have text keys and no fallible serialisers")
}

/// Reads a column that holds one of serde's words, such as `deficient`.
///
/// # Errors
/// [`BadRow`] for a word the type does not have.
pub fn from_word<T: DeserializeOwned>(column: &'static str, word: &str) -> Result<T, BadRow> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).map_err(|_| BadRow { column })
}
