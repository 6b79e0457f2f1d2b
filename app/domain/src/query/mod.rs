//! The filter language of the kartabl: free words, and operators such as `وضعیت:مختومه`, `تا:۱۴۰۵/۰۸` and `-خدمت:پروانه`.
//!
//! Reading never fails. What is not understood stays in the query, filters nothing, and is reported with its place, so
//! that nobody takes a longer list for the one they asked for. What is printed reads as the same query.
//!
//! Words all have to fit. Values of one operator are alternatives: `وضعیت:رد وضعیت:مختومه` finds both. A term with `-`
//! takes away what it fits.

mod operator;
mod parse;
mod pasted_code;
mod period;
mod print;
mod problem;
#[cfg(test)]
mod properties;
mod scan;
mod status_word;
mod suggest;
mod value;

use crate::work::Flag;
pub use operator::Operator;
pub use parse::{MOST_TERMS, Parsed};
pub use pasted_code::tracking_code_in;
pub use period::Period;
pub use problem::{Misread, Place, QueryProblem};
pub use scan::LONGEST;
pub use status_word::StatusWord;
pub use suggest::{Suggestion, Vocabulary, suggestions};
pub use value::Value;

/// What somebody asks for, in the order in which they wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub terms: Vec<Term>,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whether it takes away what it fits (`-`).
    pub excluded: bool,
    pub filter: Filter,
}

/// What a term looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// A word, or several that stand together: anywhere in the case.
    Words(Value),
    Status(StatusWord),
    /// Words of the service's title.
    Service(Value),
    /// Words of the receiver's name; «من» is whoever asks.
    ReferredTo(Value),
    /// Words of the title of the unit that works on it, or at whose desk it lies; «من» is where one works.
    Unit(Value),
    /// Name, identifier or mobile number.
    Applicant(Value),
    /// Number of the letter, incoming or outgoing.
    Letter(Value),
    /// The mark that whoever asks has put on it.
    Flag(Flag),
    /// Received on the period's first day or later.
    From(Period),
    /// Received on the period's last day or before.
    Until(Period),
    /// A known operator whose value was not understood. Filters nothing.
    Unread {
        operator: Operator,
        value: String,
    },
    /// An operator nobody knows. Filters nothing.
    Unknown {
        name: String,
        value: String,
    },
}

impl Query {
    /// Reads what was typed; see [`Parsed`] for what was not understood.
    pub fn parse(text: &str) -> Parsed {
        parse::parse(text)
    }

    /// Whether it asks for nothing, so that everything fits.
    pub fn is_empty(&self) -> bool {
        !self.terms.iter().any(Term::filters)
    }
}

impl Term {
    /// Whether it was understood and thus lets something through or not.
    pub fn filters(&self) -> bool {
        !matches!(self.filter, Filter::Unread { .. } | Filter::Unknown { .. })
    }
}
