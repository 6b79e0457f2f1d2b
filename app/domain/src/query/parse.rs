//! Reading a query.

use super::operator::Operator;
use super::period::Period;
use super::problem::{Misread, Place, QueryProblem};
use super::scan::{Head, LONGEST, Scan};
use super::status_word::StatusWord;
use super::value::{Value, plain};
use super::{Filter, Query, Term};
use crate::work::Flag;

/// Terms that are read; the rest is left out and reported.
pub const MOST_TERMS: usize = 24;
/// Words of the longest value that is known without quotation marks.
const LONGEST_VALUE: usize = 4;

/// A query with what was not understood in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub query: Query,
    /// Where each term of the query stands.
    pub places: Vec<Place>,
    pub problems: Vec<Misread>,
}

pub(super) fn parse(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let mut scan = Scan::new(text);
    loop {
        scan.skip_spaces();
        if scan.peek().is_none() {
            break;
        }
        let begun = scan.at;
        if parsed.query.terms.len() == MOST_TERMS {
            let most = u32::try_from(MOST_TERMS).unwrap_or(u32::MAX);
            parsed.report(Place::new(begun, text.chars().count()), QueryProblem::TooMany { most });
            return parsed;
        }
        let excluded = scan.skip_dash();
        let (filter, problem) = filter(&mut scan);
        let place = Place::new(begun, scan.at);
        if let Some(filter) = filter {
            parsed.query.terms.push(Term { excluded, filter });
            parsed.places.push(place);
        }
        if let Some(problem) = problem {
            parsed.report(place, problem);
        }
    }
    if scan.cut {
        let most = u32::try_from(LONGEST).unwrap_or(u32::MAX);
        parsed.report(Place::new(LONGEST, text.chars().count()), QueryProblem::TooLong { most });
    }
    parsed
}

impl Parsed {
    fn report(&mut self, place: Place, problem: QueryProblem) {
        self.problems.push(Misread { place, problem });
    }
}

/// One term; none for signs that hold nothing to look for.
fn filter(scan: &mut Scan) -> (Option<Filter>, Option<QueryProblem>) {
    match scan.head() {
        Head::Word(word) => (Value::new(&word).map(Filter::Words), None),
        Head::Quoted(text, closed) => {
            (Value::new(&text).map(Filter::Words), (!closed).then_some(QueryProblem::UnclosedQuote))
        }
        Head::Unknown(name) => {
            let name = plain(&name);
            let (value, _) = typed(scan);
            let problem = QueryProblem::UnknownOperator(name.clone());
            (Some(Filter::Unknown { name, value: plain(&value) }), Some(problem))
        }
        Head::Operator(operator) => operated(scan, operator),
    }
}

fn operated(scan: &mut Scan, operator: Operator) -> (Option<Filter>, Option<QueryProblem>) {
    let (value, problem) = match known(scan, operator) {
        Some(filter) => return (Some(filter), None),
        None => typed(scan),
    };
    let value = plain(&value);
    let read = match operator {
        Operator::Status => StatusWord::named(&value).map(Filter::Status),
        Operator::From => Period::named(&value).map(Filter::From),
        Operator::Until => Period::named(&value).map(Filter::Until),
        Operator::Service => Value::new(&value).map(Filter::Service),
        Operator::ReferredTo => Value::new(&value).map(Filter::ReferredTo),
        Operator::Unit => Value::new(&value).map(Filter::Unit),
        Operator::Applicant => Value::new(&value).map(Filter::Applicant),
        Operator::Letter => Value::new(&value).map(Filter::Letter),
        Operator::Flag => Flag::named(&value).map(Filter::Flag),
    };
    match read {
        Some(filter) => (Some(filter), problem),
        None => {
            let problem = match operator {
                _ if value.is_empty() => QueryProblem::NothingAfter(operator),
                Operator::Status => QueryProblem::UnknownStatus(value.clone()),
                Operator::Flag => QueryProblem::UnknownFlag(value.clone()),
                Operator::From | Operator::Until => QueryProblem::UnknownDate(value.clone()),
                _ => QueryProblem::NothingAfter(operator),
            };
            (Some(Filter::Unread { operator, value }), Some(problem))
        }
    }
}

/// The longest run of the following words that is a status or a time: `وضعیت:در دست اقدام` needs no quotation marks.
fn known(scan: &mut Scan, operator: Operator) -> Option<Filter> {
    let read = |text: &str| match operator {
        Operator::Status => StatusWord::named(text).map(Filter::Status),
        Operator::From => Period::named(text).map(Filter::From),
        Operator::Until => Period::named(text).map(Filter::Until),
        _ => None,
    };
    let begun = scan.at;
    let mut best = None;
    let mut words = String::new();
    for _ in 0..LONGEST_VALUE {
        scan.skip_spaces();
        let word = scan.bare();
        // Signs by themselves, and a dash that begins the next term.
        if !word.starts_with(char::is_alphanumeric) {
            break;
        }
        words.push_str(&word);
        words.push(' ');
        if let Some(filter) = read(&words) {
            best = Some((scan.at, filter));
        }
    }
    scan.at = best.as_ref().map_or(begun, |(end, _)| *end);
    best.map(|(_, filter)| filter)
}

/// What was typed after a colon: in quotation marks, or up to the next space. A space may stand between.
fn typed(scan: &mut Scan) -> (String, Option<QueryProblem>) {
    let colon = scan.at;
    if scan.skip_spaces() && scan.at_operator() {
        scan.at = colon;
        return (String::new(), None);
    }
    match scan.quoted() {
        Some((text, closed)) => (text, (!closed).then_some(QueryProblem::UnclosedQuote)),
        None => (scan.until_space(), None),
    }
}

#[cfg(test)]
mod tests;
