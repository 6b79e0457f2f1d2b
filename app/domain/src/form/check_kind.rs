//! What answers to a kind of field can be.

use super::limits;
use super::{FieldKind, Operand};

/// Whether something fits between the bounds, and they are within the desk's.
pub(super) fn bounds_fit(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Text(rule) => rule.min <= rule.max && (1..=limits::TEXT_CHARS).contains(&rule.max),
        FieldKind::LongText(rule) => rule.min <= rule.max && (1..=limits::LONG_TEXT_CHARS_MOST).contains(&rule.max),
        FieldKind::Number(rule) => {
            rule.min <= rule.max && rule.max <= limits::NUMBER_MOST && rule.min >= -limits::NUMBER_MOST
        }
        FieldKind::Money(rule) => rule.min <= rule.max && rule.max <= limits::NUMBER_MOST && rule.min >= 0,
        FieldKind::Choices(rule) => {
            (1..=rule.most()).contains(&rule.min) && rule.max.is_none_or(|max| max as usize <= rule.options.len())
        }
        FieldKind::Files(rule) => {
            (1..=limits::FILES).contains(&rule.max_count) && (1..=limits::FILE_BYTES_MOST).contains(&rule.max_bytes)
        }
        FieldKind::Group(rule) => rule.min <= rule.max && (1..=limits::GROUP_ENTRIES).contains(&rule.max),
        _ => true,
    }
}

/// Whether an answer to this kind can equal that.
pub(super) fn can_equal(kind: &FieldKind, value: &Operand) -> bool {
    match (kind, value) {
        (FieldKind::YesNo | FieldKind::Statement(_), Operand::YesNo(_)) => true,
        (FieldKind::Number(rule) | FieldKind::Money(rule), Operand::Number(number)) => {
            (rule.min..=rule.max).contains(number)
        }
        (FieldKind::Choice(rule), Operand::Text(text)) => rule.options.iter().any(|option| option.value == *text),
        (FieldKind::Choices(rule), Operand::Text(text)) => rule.options.iter().any(|option| option.value == *text),
        (FieldKind::ProvinceCity, Operand::Text(text)) => super::province(text).is_some(),
        (
            FieldKind::YesNo
            | FieldKind::Statement(_)
            | FieldKind::Number(_)
            | FieldKind::Money(_)
            | FieldKind::Date(_)
            | FieldKind::Files(_)
            | FieldKind::Group(_),
            _,
        ) => false,
        (_, Operand::Text(_)) => true,
        _ => false,
    }
}

/// The least and the most that an answer to this kind amounts to.
pub(super) fn amounts(kind: &FieldKind) -> Option<(i64, i64)> {
    match kind {
        FieldKind::Number(rule) | FieldKind::Money(rule) => Some((rule.min, rule.max)),
        FieldKind::Choices(rule) => Some((1, i64::from(rule.most()))),
        FieldKind::Files(rule) => Some((1, i64::from(rule.max_count))),
        FieldKind::Group(rule) => Some((1, i64::from(rule.max))),
        _ => None,
    }
}
