//! Whether a row of `request_search` fits: conditions that say exactly what grams only suspect.

use super::grams::is_short;
use sea_orm::ExprTrait;
use sea_orm::sea_query::{Condition, Expr};

const ALL: &str = "request_search.who || request_search.numbers || request_search.words || request_search.notes";
const WHO: &str = "request_search.who";
/// Behind the tracking code.
const LETTERS: &str = "substr(request_search.numbers, 19)";
const WHO_AND_NUMBERS: &str = "request_search.who || request_search.numbers";

/// The key stands somewhere in the request.
pub(crate) fn anywhere(key: &str) -> Expr {
    stands(ALL, key)
}

/// The key stands in what says who asks.
pub(crate) fn in_who(key: &str) -> Expr {
    stands(WHO, key)
}

/// The key stands in a letter's number.
pub(crate) fn in_letters(key: &str) -> Expr {
    stands(LETTERS, key)
}

/// The key is a whole tracking code, letter number, identifier or mobile number.
pub(crate) fn is_number(key: &str) -> Expr {
    like(WHO_AND_NUMBERS, &format!("| {key}|"))
}

/// A word of the name begins with the key, or the name does when it is written as one word, or the other numbers do.
pub(crate) fn begins(key: &str) -> Condition {
    Condition::any().add(like(WHO, &format!(" {key}"))).add(like(&joined(WHO), &format!("|{key}")))
}

/// Spaces between words make no difference. What is too short for that begins a word.
fn stands(column: &str, key: &str) -> Expr {
    if is_short(key) { like(column, &format!(" {key}")) } else { like(&joined(column), key) }
}

fn joined(column: &str) -> String {
    format!("replace({column}, ' ', '')")
}

/// Keys hold nothing that `LIKE` would take for an operator.
fn like(column: &str, text: &str) -> Expr {
    Expr::cust(format!("({column})")).like(format!("%{text}%"))
}
