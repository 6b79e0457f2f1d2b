//! Printing a query so that it reads as the same query.

use super::operator::{Operator, is_first_half};
use super::{Filter, Query, Term};
use crate::text::to_persian_digits;
use std::fmt;

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, term) in self.terms.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            term.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.excluded {
            f.write_str("-")?;
        }
        let with = |f: &mut fmt::Formatter<'_>, operator: Operator, value: &str| {
            write!(f, "{}:{}", operator.as_str(), quoted(value))
        };
        match &self.filter {
            Filter::Words(words) => f.write_str(&free(words.as_str())),
            Filter::Status(status) => with(f, Operator::Status, status.as_str()),
            Filter::Service(value) => with(f, Operator::Service, value.as_str()),
            Filter::ReferredTo(value) => with(f, Operator::ReferredTo, value.as_str()),
            Filter::Unit(value) => with(f, Operator::Unit, value.as_str()),
            Filter::Applicant(value) => with(f, Operator::Applicant, value.as_str()),
            Filter::Letter(value) => with(f, Operator::Letter, value.as_str()),
            Filter::Flag(flag) => with(f, Operator::Flag, flag.words()[0]),
            Filter::From(period) => with(f, Operator::From, &period.to_string()),
            Filter::Until(period) => with(f, Operator::Until, &period.to_string()),
            // Held, because words after it might make it a value that is understood.
            Filter::Unread { operator, value } => write!(f, "{}:{}", operator.as_str(), held(value)),
            Filter::Unknown { name, value } => write!(f, "{name}:{}", quoted(value)),
        }
    }
}

/// A word by itself; one that could be taken for the name of an operator is held by quotation marks.
fn free(words: &str) -> String {
    if Operator::named(words).is_some() || is_first_half(words) { held(words) } else { quoted(words) }
}

/// In quotation marks unless it is one plain word.
pub(super) fn quoted(value: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '\u{200C}' | '/' | '.' | '_' | '@' | '+' | '-');
    let one_word = value.starts_with(char::is_alphanumeric) && value.chars().all(plain);
    if one_word { to_persian_digits(value) } else { held(value) }
}

/// A value never holds the mark that ends it.
fn held(value: &str) -> String {
    format!("«{}»", to_persian_digits(value))
}
