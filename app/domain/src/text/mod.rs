//! Persian text: one fold for storage, one key for finding, one key for sorting, and digits of every script.
//!
//! Stored text is always [`fold`]ed. Beside it two derived columns may be kept: [`search_key`] and [`sort_key`]; both
//! are compared byte by byte, so that SQLite and PostgreSQL (collation `C`) give the same answers.

mod digits;
mod fold;
mod in_words;
mod normal_form;
mod search_key;
mod sort_key;
mod sort_order;

pub use digits::{clean_number, group_thousands, to_ascii_digits, to_persian_digits};
pub use fold::fold;
pub use in_words::{amount_in_words, number_in_words};
pub use search_key::{search_key, search_words};
pub use sort_key::sort_key;

/// Zero-width non-joiner, the half space (نیم‌فاصله).
pub(crate) const ZWNJ: char = '\u{200C}';
