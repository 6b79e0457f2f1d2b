//! Fields in the texts of macros, `{نام}`, and what stands there for one case.

use crate::refusal::{Answer, Refusal};
use crate::text::search_key;

/// What can stand between braces, as it is printed.
pub const FIELDS: [&str; 8] = ["نام", "کد رهگیری", "خدمت", "شمارهٔ نامه", "تاریخ تعهد", "امروز", "میز", "کارمند"];

/// The values of one case, in the order of [`FIELDS`]. An empty one is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeFacts(pub [String; 8]);

/// A piece of a text.
enum Piece<'a> {
    Text(&'a str),
    Field(&'a str),
}

/// Whether every field is known.
///
/// # Errors
/// `UnknownMergeField`.
pub fn check(text: &str) -> Answer<()> {
    for piece in pieces(text) {
        if let Piece::Field(name) = piece {
            place(name)?;
        }
    }
    Ok(())
}

/// The text with the values of a case.
///
/// # Errors
/// `UnknownMergeField`; `MergeFieldEmpty` where the case has no such value, so that nobody is sent a text with a hole.
pub fn merge(text: &str, facts: &MergeFacts) -> Answer<String> {
    let mut whole = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => whole.push_str(text),
            Piece::Field(name) => {
                let place = place(name)?;
                let value = facts.0.get(place).map(String::as_str).unwrap_or_default();
                if value.is_empty() {
                    let name = FIELDS[place].to_owned();
                    return Err(Refusal::MergeFieldEmpty { name });
                }
                whole.push_str(value);
            }
        }
    }
    Ok(whole)
}

fn place(name: &str) -> Answer<usize> {
    let key = search_key(name);
    let known = FIELDS.iter().position(|field| search_key(field) == key);
    known.ok_or_else(|| Refusal::UnknownMergeField { name: name.chars().take(40).collect() })
}

/// A brace that is not closed is a field nobody knows.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = match (rest.strip_prefix('{'), rest.find('{')) {
            (Some(inner), _) => {
                let end = inner.find('}');
                let field = end.map_or(inner, |end| &inner[..end]);
                (Piece::Field(field), end.map_or("", |end| &inner[end + 1..]))
            }
            (None, Some(brace)) => (Piece::Text(&rest[..brace]), &rest[brace..]),
            (None, None) => (Piece::Text(rest), ""),
        };
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> MergeFacts {
        let mut facts = MergeFacts::default();
        facts.0[0] = "زهرا {نمونه}".to_owned();
        facts.0[1] = "123".to_owned();
        facts
    }

    #[test]
    fn values_stand_where_the_fields_were_and_are_not_read_again() {
        assert_eq!(merge("{نام}، کد {كدرهگيري}.", &facts()).as_deref(), Ok("زهرا {نمونه}، کد 123."));
        assert_eq!(merge("بی‌میدان", &facts()).as_deref(), Ok("بی‌میدان"));
        assert_eq!(merge("", &facts()).as_deref(), Ok(""));
    }

    #[test]
    fn an_unknown_field_and_a_hole_are_refused() {
        let unknown = |name: &str| Err(Refusal::UnknownMergeField { name: name.to_owned() });
        assert_eq!(check("{نشانی}"), unknown("نشانی"));
        assert_eq!(check("{نام"), Ok(()), "an open end still names it");
        assert_eq!(check("{"), unknown(""));
        let empty = Err(Refusal::MergeFieldEmpty { name: "خدمت".to_owned() });
        assert_eq!(merge("{خدمت}", &facts()), empty);
    }

    #[test]
    fn every_field_is_known() {
        for field in FIELDS {
            assert_eq!(check(&format!("x{{{field}}}y")), Ok(()), "{field}");
        }
    }
}
