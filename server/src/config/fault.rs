//! What is wrong with a setting, where, and how to put it right.

use std::fmt;

/// One fault; `Display` is one sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `pishkhan.toml:3`, `PISHKHAN_LISTEN` or `--listen`.
    pub place: String,
    pub key: String,
    /// What is wrong, and what to write instead. Never holds the value: it may be a secret.
    pub fix: String,
}

impl Fault {
    pub fn new(place: impl Into<String>, key: &str, fix: impl Into<String>) -> Self {
        Self { place: place.into(), key: key.to_owned(), fix: fix.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { place, key, fix } = self;
        // A flag or variable names the setting itself.
        let named = key.is_empty() || place.starts_with("--") || place.starts_with("PISHKHAN_");
        if named { write!(f, "{place}: {fix}") } else { write!(f, "{place}:{key}: {fix}") }
    }
}

impl std::error::Error for Fault {}
