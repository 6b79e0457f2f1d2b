//! What was not understood, and where.

use super::Operator;
use serde::{Deserialize, Serialize};

/// Characters of the text that was typed, from the first to the one after the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub start: u32,
    pub end: u32,
}

impl Place {
    pub(super) fn new(start: usize, end: usize) -> Self {
        let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: small(start), end: small(end) }
    }
}

/// Something in a query that does not do what its writer may think.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misread {
    pub place: Place,
    pub problem: QueryProblem,
}

/// Worded in `components::text::query`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QueryProblem {
    UnknownOperator(String),
    /// An operator with nothing after its colon.
    NothingAfter(Operator),
    UnknownStatus(String),
    UnknownDate(String),
    UnknownFlag(String),
    /// A quotation mark that is not closed; what follows was taken as its content.
    UnclosedQuote,
    /// What stands beyond so many characters was left out.
    TooLong {
        most: u32,
    },
    /// Terms beyond so many were left out.
    TooMany {
        most: u32,
    },
    /// No service has such a title; found by the desk.
    NoSuchService(String),
    /// No unit has such a title; found by the desk.
    NoSuchUnit(String),
    /// Nobody has such a name; found by the desk.
    NoSuchOfficer(String),
}
