//! A piece of text to look for.

use crate::text::{fold, search_key, to_ascii_digits};

/// Quotation marks that hold words together, each with the mark that ends it.
pub(super) const QUOTES: [(char, char); 4] = [('"', '"'), ('«', '»'), ('“', '”'), ('”', '”')];

/// Text with a letter or digit in it, folded, with ASCII digits and without quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(String);

impl Value {
    /// `None` for a text that holds nothing to look for.
    pub fn new(text: &str) -> Option<Self> {
        let text = plain(text);
        (!search_key(&text).is_empty()).then_some(Self(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its [`search_key`]; never empty.
    pub fn key(&self) -> String {
        search_key(&self.0)
    }

    /// Whether it is «من»: whoever asks.
    pub fn is_me(&self) -> bool {
        matches!(self.key().as_str(), "من" | "me")
    }
}

/// Text that a quoted value can hold: on one line, without quotation marks.
pub(super) fn plain(text: &str) -> String {
    let without = text.replace(['"', '«', '»', '“', '”', '\n'], " ");
    let plain = fold(&to_ascii_digits(&without));
    // Folding may have brought line breaks of other kinds to light.
    if plain.contains('\n') { fold(&plain.replace('\n', " ")) } else { plain }
}
