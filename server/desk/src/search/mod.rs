//! What requests are found by, and the index from which candidates come.
//!
//! A request's row in `request_search` holds what can be looked for as keys ([`domain::text::search_key`]), in columns:
//! who asks, numbers, answers, notes. Beside it stand numbers, its *grams*: one for every three letters that follow each
//! other, for the beginnings of words, for whole numbers, and for facts such as its status. The index (GIN over integers
//! on PostgreSQL, FTS5 on SQLite) tells which rows have all grams of a query: the candidates. Whether a candidate fits is
//! then told by its columns, so that a gram can be shared by two texts without harm.
//!
//! Grams are made here, not by the database: words are divided the same way on both, no extension or locale is needed
//! (`pg_trgm` sees no letters at all in Persian where the locale is `C`), and words of one or two letters are found too,
//! as beginnings.

mod candidates;
mod document;
mod fits;
mod grams;
mod rebuild;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use candidates::{Probe, candidates};
pub(crate) use fits::{anywhere, begins, in_letters, in_who, is_number};
pub(crate) use grams::is_short;
pub use rebuild::{Progress, begin_anew, is_whole, rebuild_some};
pub(crate) use write::{after_event, of_new};
#[cfg(any(test, feature = "testing"))]
pub(crate) use {document::Document, write::put};
