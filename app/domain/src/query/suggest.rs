//! What somebody who is still typing may mean.

use super::operator::Operator;
use super::period::Period;
use super::print::quoted;
use super::scan::{Head, Scan};
use super::status_word::StatusWord;
use crate::text::search_key;
use crate::work::Flag;
use serde::{Deserialize, Serialize};

/// Suggestions at once.
const MOST: usize = 8;

/// Names that values are suggested from. Only what whoever types may know of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    pub services: Vec<String>,
    pub units: Vec<String>,
    pub officers: Vec<String>,
}

/// One way to go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The operator or value by itself.
    pub shown: String,
    /// The whole text with it.
    pub text: String,
}

/// Ways to go on with a text whose caret stands behind its first `caret` characters. None where nothing is unfinished.
pub fn suggestions(text: &str, caret: usize, vocabulary: &Vocabulary) -> Vec<Suggestion> {
    let before: String = text.chars().take(caret).collect();
    let after: String = text.chars().skip(caret).collect();
    let mut scan = Scan::new(&before);
    loop {
        scan.skip_spaces();
        scan.skip_dash();
        let begun = scan.at;
        let whole = |shown: String, inserted: String| {
            let kept: String = before.chars().take(begun).collect();
            Suggestion { shown, text: format!("{kept}{inserted}{after}") }
        };
        if scan.peek().is_none() || scan.cut {
            return Vec::new();
        }
        match scan.head() {
            Head::Word(word) if scan.peek().is_none() => {
                let key = search_key(&word);
                let begun_with =
                    Operator::ALL.into_iter().filter(|operator| !key.is_empty() && operator.begins_with(&key));
                return begun_with
                    .map(|operator| format!("{}:", operator.as_str()))
                    .map(|name| whole(name.clone(), name))
                    .collect();
            }
            Head::Operator(operator) => {
                let colon = scan.at;
                let typed = before.chars().skip(colon).collect::<String>();
                let found = values(operator, &typed, vocabulary);
                if !found.is_empty() {
                    let end = if after.starts_with(char::is_whitespace) { "" } else { " " };
                    let inserted = |value: &str| format!("{}:{}{end}", operator.as_str(), quoted(value));
                    return found.into_iter().map(|value| whole(value.clone(), inserted(&value))).collect();
                }
                scan.skip_value();
            }
            Head::Unknown(_) => scan.skip_value(),
            Head::Word(_) | Head::Quoted(..) => {}
        }
    }
}

/// Values that begin like what was typed, or have a word that does, or contain it; in this order. None for a value that
/// is whole.
fn values(operator: Operator, typed: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let typed = typed.trim_start();
    let open = typed.strip_prefix(['"', '«', '“']);
    let typed = open.unwrap_or(typed);
    if typed.contains(['"', '»', '”', ':']) || (open.is_none() && typed.ends_with(char::is_whitespace)) {
        return Vec::new();
    }
    let key = search_key(typed);
    let mut found: Vec<(usize, &str)> = match operator {
        Operator::Status => spelt(StatusWord::keys().map(|(status, word)| (status.as_str(), word)), &key),
        Operator::From | Operator::Until => spelt(Period::keys().map(|(period, word)| (period.as_word(), word)), &key),
        Operator::Service => named(&vocabulary.services, &key),
        Operator::ReferredTo => named(&vocabulary.officers, &key),
        Operator::Unit => named(&vocabulary.units, &key),
        Operator::Flag => flags(&key),
        Operator::Applicant | Operator::Letter => Vec::new(),
    };
    if matches!(operator, Operator::ReferredTo | Operator::Unit) && "من".starts_with(&key) {
        found.push((0, "من"));
    }
    found.sort_by_key(|(rank, _)| *rank);
    if found.iter().any(|(_, value)| !key.is_empty() && search_key(value) == key) && open.is_none() {
        return Vec::new();
    }
    found.into_iter().take(MOST).map(|(_, value)| value.to_owned()).collect()
}

/// Of several spellings of one value, the value once.
fn spelt<'a>(keys: impl Iterator<Item = (&'a str, &'a str)>, key: &str) -> Vec<(usize, &'a str)> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    for (printed, spelling) in keys {
        if spelling.starts_with(key) && !found.iter().any(|(_, known)| *known == printed) {
            found.push((0, printed));
        }
    }
    found
}

/// By word or colour; the word is what is written.
fn flags(key: &str) -> Vec<(usize, &'static str)> {
    let begins = |flag: &Flag| flag.words().into_iter().any(|word| search_key(word).starts_with(key));
    Flag::ALL.into_iter().filter(begins).map(|flag| (0, flag.words()[0])).collect()
}

fn named<'a>(names: &'a [String], key: &str) -> Vec<(usize, &'a str)> {
    let rank = |name: &str| {
        if search_key(name).starts_with(key) {
            Some(0)
        } else if name.split_whitespace().any(|word| search_key(word).starts_with(key)) {
            Some(1)
        } else {
            search_key(name).contains(key).then_some(2)
        }
    };
    names.iter().filter_map(|name| rank(name).map(|rank| (rank, name.as_str()))).collect()
}

#[cfg(test)]
mod tests;
