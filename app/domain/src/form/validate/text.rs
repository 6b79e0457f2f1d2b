//! Text: folded, then measured in characters.

use super::super::email::parse_email;
use super::super::{Answer, LongTextRule, TextRule, limits};
use crate::problem::Problem;
use crate::text::{fold, to_ascii_digits};

/// One line: line ends become spaces.
pub(super) fn line(typed: &str, rule: &TextRule) -> Result<Option<Answer>, Problem> {
    measured(one_line(typed), rule.min, rule.max.min(limits::TEXT_CHARS))
}

/// Several lines, ended by `\n`.
pub(super) fn lines(typed: &str, rule: &LongTextRule) -> Result<Option<Answer>, Problem> {
    measured(fold(typed), rule.min, rule.max.min(limits::LONG_TEXT_CHARS_MOST))
}

pub(super) fn email(typed: &str) -> Result<Option<Answer>, Problem> {
    let address = to_ascii_digits(&one_line(typed));
    if address.is_empty() { Ok(None) } else { parse_email(&address).map(|address| Some(Answer::Text(address))) }
}

pub(super) fn one_line(typed: &str) -> String {
    fold(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn measured(text: String, min: u32, max: u32) -> Result<Option<Answer>, Problem> {
    let actual = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match actual {
        0 => Ok(None),
        _ if actual < min => Err(Problem::TooShort { min }),
        _ if actual > max => Err(Problem::TooLong { max, actual }),
        _ => Ok(Some(Answer::Text(text))),
    }
}
