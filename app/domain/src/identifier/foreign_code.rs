//! Code of foreign nationals (کد فراگیر اتباع خارجی، فیدا).

use super::stored_text::{exact_digits, keep_last, masked_debug, stored_text};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// The code that the Ministry of Interior gives foreigners: twelve digits. Its check digit, if any, is not published,
/// so only the count is checked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ForeignCode(String);

stored_text!(ForeignCode);
masked_debug!(ForeignCode);

impl ForeignCode {
    /// Takes digits of any script with spaces and dashes.
    ///
    /// # Errors
    /// `Empty`, `NotANumber`, `DigitCount`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        exact_digits(text, 12).map(Self)
    }

    /// All but the last four digits hidden.
    pub fn masked(&self) -> String {
        keep_last(&self.0, 4)
    }
}

#[cfg(test)]
mod tests {
    use super::ForeignCode;
    use crate::problem::Problem;

    #[test]
    fn twelve_digits_are_taken() {
        assert_eq!(ForeignCode::parse("۱۴۰۰-۱۲۳۴-۵۶۷۸").map(String::from), Ok("140012345678".to_owned()));
    }

    #[test]
    fn another_count_is_refused() {
        assert_eq!(ForeignCode::parse("14001234567"), Err(Problem::DigitCount { expected: 12, actual: 11 }));
    }
}
