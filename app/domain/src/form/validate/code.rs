//! Codes and phone numbers, stored in their one form.

use super::super::{Answer, FieldKind, limits};
use super::text::one_line;
use crate::identifier::{ForeignCode, LegalId, Mobile, NationalId, Phone, PostalCode, Sheba};
use crate::problem::Problem;

/// The code in its stored form. A phone keeps what was typed beside it, because it is shown back that way.
pub(super) fn read(kind: &FieldKind, typed: &str) -> Result<Option<Answer>, Problem> {
    let typed = shown_back(typed);
    if one_line(&typed).is_empty() {
        return Ok(None);
    }
    let actual = u32::try_from(typed.chars().count()).unwrap_or(u32::MAX);
    if actual > limits::TYPED_CODE_CHARS {
        return Err(Problem::TooLong { max: limits::TYPED_CODE_CHARS, actual });
    }
    let text = match kind {
        FieldKind::NationalId => NationalId::parse(&typed)?.to_string(),
        FieldKind::LegalId => LegalId::parse(&typed)?.to_string(),
        FieldKind::ForeignCode => ForeignCode::parse(&typed)?.to_string(),
        FieldKind::PostalCode => PostalCode::parse(&typed)?.to_string(),
        FieldKind::Sheba => Sheba::parse(&typed)?.to_string(),
        FieldKind::Mobile => return Ok(Some(Answer::Phone { number: Mobile::parse(&typed)?.to_string(), typed })),
        FieldKind::Phone => return Ok(Some(Answer::Phone { number: Phone::parse(&typed)?.to_string(), typed })),
        // The other kinds are read elsewhere; a kind added later stops here until it has a reader.
        _ => return Err(Problem::UnknownChoice),
    };
    Ok(Some(Answer::Text(text)))
}

/// As it was typed, less the space around it and what cannot be shown or stored.
fn shown_back(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}
