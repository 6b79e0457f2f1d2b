//! Texts with gaps: messages and letters of one service.

use serde::{Deserialize, Serialize};

/// What may stand in braces, besides `{answer.KEY}` for the answer to a field of the form.
pub const PLACEHOLDERS: [&str; 16] = [
    "agency",
    "amount",
    "applicant",
    "date",
    "legal_basis",
    "letter_number",
    "link",
    "next_step",
    "promise",
    "reason",
    "service",
    "stage",
    "text",
    "tracking_code",
    "unit",
    "valid_until",
];

/// A message to the citizen that replaces the agency's usual one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageTemplate {
    /// Which message it replaces, such as `received`, or a key of the service's own.
    pub key: String,
    pub title: String,
    /// Plain text with `{placeholders}`.
    pub body: String,
}

/// A letter that answers begin with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterTemplate {
    pub key: String,
    /// Its name in the list the expert chooses from.
    pub title: String,
    /// موضوع نامه, with `{placeholders}`.
    pub subject: String,
    /// Plain text with `{placeholders}`.
    pub body: String,
}

enum Piece<'a> {
    Text(&'a str),
    Gap(&'a str),
}

/// The names in braces, in order, repeated ones too. A brace without its partner is plain text.
pub fn placeholders(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    each_piece(template, |piece| {
        if let Piece::Gap(name) = piece {
            names.push(name);
        }
    });
    names
}

/// The text with its gaps filled. A gap that `value` does not know stays as it is, so that it is noticed. What is put
/// in is not looked through again: an answer with braces in it stays what it is.
pub fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::with_capacity(template.len());
    each_piece(template, |piece| match piece {
        Piece::Text(plain) => text.push_str(plain),
        Piece::Gap(name) => match value(name) {
            Some(value) => text.push_str(&value),
            None => text.extend(["{", name, "}"]),
        },
    });
    text
}

fn each_piece<'a>(template: &'a str, mut see: impl FnMut(Piece<'a>)) {
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let after = &rest[open + 1..];
        match after.find(['{', '}']) {
            Some(end) if after[end..].starts_with('}') => {
                see(Piece::Text(&rest[..open]));
                see(Piece::Gap(&after[..end]));
                rest = &after[end + 1..];
            }
            _ => {
                see(Piece::Text(&rest[..=open]));
                rest = after;
            }
        }
    }
    see(Piece::Text(rest));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &str) -> Option<String> {
        (name == "applicant").then(|| "{link}".to_owned())
    }

    #[test]
    fn gaps_are_filled_once() {
        assert_eq!(fill("سلام {applicant}، {reason}", value), "سلام {link}، {reason}");
        assert_eq!(placeholders("{a}{b} {a}"), ["a", "b", "a"]);
    }

    #[test]
    fn a_lone_brace_is_plain_text() {
        for text in ["{", "}", "{{", "a { b", "{a{", "}{"] {
            assert_eq!(fill(text, value), text);
        }
        assert_eq!(fill("{{applicant}}", value), "{{link}}");
        assert_eq!(placeholders("{x {applicant}"), ["applicant"]);
    }

    proptest::proptest! {
        #[test]
        fn a_text_without_known_gaps_stays(text in "[{}a-b ]{0,30}") {
            proptest::prop_assert_eq!(fill(&text, |_| None), text);
        }
    }
}
