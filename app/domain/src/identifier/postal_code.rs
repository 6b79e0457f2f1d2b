//! Postal code (کد پستی).

use super::stored_text::{exact_digits, keep_last, masked_debug, stored_text};
use crate::problem::{Caution, Problem};
use serde::{Deserialize, Serialize};

/// A postal code: ten digits. It leads to a home, so it is masked in logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PostalCode(String);

stored_text!(PostalCode);
masked_debug!(PostalCode);

impl PostalCode {
    /// Takes digits of any script with spaces and dashes.
    ///
    /// # Errors
    /// `Empty`, `NotANumber`, `DigitCount`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        exact_digits(text, 10).map(Self)
    }

    /// Whether the code looks unlike those in use. It is taken all the same, since the rule was never published:
    /// no 0 or 2 among the first four digits, which are not all equal; the fifth not 0, 2 or 5; no 2 in the last five.
    pub fn caution(&self) -> Option<Caution> {
        let code = self.0.as_bytes();
        let (area, fifth, rest) = (&code[..4], code[4], &code[5..]);
        let usual = !area.iter().any(|digit| b"02".contains(digit))
            && area.iter().any(|digit| *digit != area[0])
            && !b"025".contains(&fifth)
            && !rest.contains(&b'2');
        (!usual).then_some(Caution::PostalCodePattern)
    }

    /// The two halves in which the code is shown: `16197`, `35744`.
    pub fn grouped(&self) -> [&str; 2] {
        [&self.0[..5], &self.0[5..]]
    }

    /// All but the last four digits hidden.
    pub fn masked(&self) -> String {
        keep_last(&self.0, 4)
    }
}

#[cfg(test)]
mod tests {
    use super::PostalCode;
    use crate::problem::{Caution, Problem};

    #[test]
    fn a_code_of_the_usual_pattern_is_taken_without_caution() {
        for code in ["1619735744", "۱۶۱۹۷-۳۵۷۴۴", "1114333110"] {
            assert_eq!(PostalCode::parse(code).unwrap().caution(), None, "{code}");
        }
    }

    #[test]
    fn a_code_of_another_pattern_is_taken_with_caution() {
        for code in ["0619735744", "1629735744", "1111435744", "1619035744", "1619535744", "1619735742"] {
            assert_eq!(PostalCode::parse(code).unwrap().caution(), Some(Caution::PostalCodePattern), "{code}");
        }
    }

    #[test]
    fn another_count_of_digits_is_refused() {
        assert_eq!(PostalCode::parse("16197"), Err(Problem::DigitCount { expected: 10, actual: 5 }));
        assert_eq!(PostalCode::parse("161973574O"), Err(Problem::NotANumber));
    }
}
