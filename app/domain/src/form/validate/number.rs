//! Whole numbers and amounts.

use super::super::{NumberRule, limits};
use super::text::one_line;
use crate::problem::Problem;
use crate::text::clean_number;

/// A whole number within the rule's bounds. Digits of any script, spaces and the separators of thousands are taken; a
/// fraction is not, and never silently read as a larger number.
pub(super) fn read(typed: &str, rule: &NumberRule) -> Result<Option<i64>, Problem> {
    let typed = one_line(typed);
    if typed.chars().count() > limits::TYPED_CODE_CHARS as usize {
        return Err(Problem::NotANumber);
    }
    let (negative, amount) = match typed.strip_prefix(['-', '\u{2212}']) {
        Some(amount) => (true, amount),
        None => (false, typed.as_str()),
    };
    // A dash inside is a range or a code, a point or slash a fraction: neither is one whole number.
    if amount.contains(['-', '\u{2212}', '\u{2013}', '.', '/', '\u{66B}']) {
        return Err(Problem::NotANumber);
    }
    let digits = clean_number(amount);
    if digits.is_empty() {
        return if typed.is_empty() { Ok(None) } else { Err(Problem::NotANumber) };
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::NotANumber);
    }
    let out_of_range = Problem::OutOfRange { min: rule.min, max: rule.max };
    let Ok(size) = digits.parse::<i64>() else { return Err(out_of_range) };
    let number = if negative { -size } else { size };
    if number < rule.min || number > rule.max { Err(out_of_range) } else { Ok(Some(number)) }
}
