//! National id of legal persons (شناسه ملی اشخاص حقوقی).

use super::stored_text::{all_same, exact_digits, stored_text, values};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// The national id of a company, association or public body: eleven digits, the last of them a check digit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LegalId(String);

stored_text!(LegalId);

impl LegalId {
    /// Takes digits of any script with spaces and dashes.
    ///
    /// # Errors
    /// `Empty`, `NotANumber`, `DigitCount`, `LegalIdChecksum` (also for one digit repeated and a serial of zeros).
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let id = exact_digits(text, 11)?;
        let fits = values(&id).last() == Some(&check_digit(&id));
        if !fits || all_same(&id) || &id[3..9] == "000000" {
            return Err(Problem::LegalIdChecksum);
        }
        Ok(Self(id))
    }
}

/// Each of the first ten digits plus the tenth plus 2, weighted, modulo 11; 10 becomes 0.
fn check_digit(id: &str) -> u32 {
    let digits = values(id);
    let shift = digits.get(9).map_or(0, |tenth| tenth + 2);
    let weights = [29, 27, 23, 19, 17].into_iter().cycle();
    let sum: u32 = digits.into_iter().take(10).zip(weights).map(|(digit, weight)| (digit + shift) * weight).sum();
    sum % 11 % 10
}

#[cfg(test)]
mod tests {
    use super::LegalId;
    use crate::problem::Problem;

    #[test]
    fn known_ids_are_taken() {
        for id in [
            "10380284790",
            "14007650912",
            "10100171920",
            "10861677542",
            "10320894878",
            "99900100016",
            "99900100020",
            "99900100035",
            "99900100040",
            "99900100054",
        ] {
            assert_eq!(LegalId::parse(id).map(|id| id.to_string()), Ok(id.to_owned()));
        }
    }

    #[test]
    fn wrong_ids_are_refused() {
        assert_eq!(LegalId::parse("10380284792"), Err(Problem::LegalIdChecksum));
        assert_eq!(LegalId::parse("۱۰۳۸۰۲۸۴۷۹"), Err(Problem::DigitCount { expected: 11, actual: 10 }));
        assert_eq!(LegalId::parse("1038028479x"), Err(Problem::NotANumber));
        for digit in 0..=9 {
            assert_eq!(LegalId::parse(&digit.to_string().repeat(11)), Err(Problem::LegalIdChecksum));
        }
    }
}
