//! What a template of letter numbers is made of.

use crate::text::to_ascii_digits;
use serde::{Deserialize, Serialize};

/// Why a template was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TemplateProblem {
    /// A brace that is not opened or not closed.
    #[error("a brace has no partner")]
    UnpairedBrace,
    /// A token that is not known; its name as typed.
    #[error("unknown token {0:?}")]
    UnknownToken(String),
    /// Without the counter all letters would have one number.
    #[error("the counter is missing")]
    CounterMissing,
    /// Longer than a letter number may be, in characters.
    #[error("longer than {max} characters")]
    TooLong { max: u32 },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    Token(Token),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Year,
    ShortYear,
    Number,
    Unit,
    Kind,
    Registry,
}

/// Text and tokens in turn. No text is left empty.
pub(super) fn read_parts(source: &str) -> Result<Vec<Part>, TemplateProblem> {
    let mut parts = Vec::new();
    let mut rest = source;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('{').map_or((rest, None), |(text, after)| (text, Some(after)));
        if text.contains('}') {
            return Err(TemplateProblem::UnpairedBrace);
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
        let Some(after) = after else { break };
        let (name, after) = after.split_once('}').ok_or(TemplateProblem::UnpairedBrace)?;
        parts.push(Part::Token(token(name)?));
        rest = after;
    }
    Ok(parts)
}

fn token(name: &str) -> Result<Token, TemplateProblem> {
    match to_ascii_digits(name.trim()).as_str() {
        "سال" => Ok(Token::Year),
        "سال2" => Ok(Token::ShortYear),
        "شماره" => Ok(Token::Number),
        "واحد" => Ok(Token::Unit),
        "نوع" => Ok(Token::Kind),
        "دبیرخانه" => Ok(Token::Registry),
        _ => Err(TemplateProblem::UnknownToken(name.to_owned())),
    }
}
