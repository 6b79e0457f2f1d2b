//! National id (کد ملی).

use super::stored_text::{all_same, digit_count, digits, keep_last, masked_debug, stored_text, values};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

const LENGTH: usize = 10;

/// The national id of an Iranian: ten digits, the last of them a check digit.
///
/// The city prefix is not checked: the lists of cities age.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NationalId(String);

stored_text!(NationalId);
masked_debug!(NationalId);

impl NationalId {
    /// Takes digits of any script with spaces and dashes; eight or nine digits are those whose leading zeros were lost.
    ///
    /// # Errors
    /// `Empty`, `NotANumber`, `DigitCount`, `NationalIdChecksum` (also for ids that were never given out:
    /// one digit repeated, or a serial of six zeros).
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let typed = digits(text)?;
        if !(8..=LENGTH).contains(&typed.len()) {
            return Err(Problem::DigitCount { expected: LENGTH as u32, actual: digit_count(&typed) });
        }
        let id = format!("{typed:0>LENGTH$}");
        let fits = values(&id).last() == Some(&check_digit(&id));
        if !fits || all_same(&id) || &id[3..9] == "000000" {
            return Err(Problem::NationalIdChecksum);
        }
        Ok(Self(id))
    }

    /// All but the last four digits hidden: `******0899`.
    pub fn masked(&self) -> String {
        keep_last(&self.0, 4)
    }
}

/// The weighted sum of the first nine digits modulo 11; what is 2 or more is taken from 11.
fn check_digit(id: &str) -> u32 {
    let sum: u32 = values(id).into_iter().take(9).zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    match sum % 11 {
        rest if rest < 2 => rest,
        rest => 11 - rest,
    }
}

#[cfg(test)]
mod tests {
    use super::{NationalId, check_digit};
    use crate::problem::Problem;
    use proptest::prelude::*;

    #[test]
    fn known_ids_are_taken() {
        for id in ["0499370899", "0790419904", "0084575948", "0684159414", "0963695398", "9990000026", "9990000247"] {
            assert_eq!(NationalId::parse(id).unwrap().as_str(), id);
        }
    }

    #[test]
    fn lost_leading_zeros_are_put_back() {
        assert_eq!(NationalId::parse("499370899").unwrap().as_str(), "0499370899");
        assert_eq!(NationalId::parse("۸۴۵۷۵۹۴۸").unwrap().as_str(), "0084575948");
    }

    #[test]
    fn spaces_and_dashes_make_no_difference() {
        assert_eq!(NationalId::parse("049-937089-9"), NationalId::parse("۰۴۹ ۹۳۷۰۸۹ ۹"));
    }

    #[test]
    fn wrong_ids_are_refused() {
        for id in ["0684159415", "0499370898"] {
            assert_eq!(NationalId::parse(id), Err(Problem::NationalIdChecksum), "{id}");
        }
        assert_eq!(NationalId::parse("04993"), Err(Problem::DigitCount { expected: 10, actual: 5 }));
        assert_eq!(NationalId::parse("04993708991"), Err(Problem::DigitCount { expected: 10, actual: 11 }));
        assert_eq!(NationalId::parse("049937089x"), Err(Problem::NotANumber));
    }

    #[test]
    fn ids_that_nobody_has_are_refused() {
        for digit in 0..=9 {
            assert_eq!(NationalId::parse(&digit.to_string().repeat(10)), Err(Problem::NationalIdChecksum));
        }
        let without_serial = format!("123000000{}", check_digit("1230000000"));
        assert_eq!(NationalId::parse(&without_serial), Err(Problem::NationalIdChecksum));
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_noticed(stem in "[0-9]{3}[1-9][0-9]{5}", place in 0_usize..9, step in 1_u8..10) {
            let right = format!("{stem}{}", check_digit(&format!("{stem}0")));
            prop_assume!(NationalId::parse(&right).is_ok());
            let mut wrong = right.into_bytes();
            wrong[place] = b'0' + (wrong[place] - b'0' + step) % 10;
            let wrong = String::from_utf8(wrong).unwrap();
            // The rests 1 and 10 share the check digit 1: the one gap of the arithmetic.
            let rest = |id: &str| -> u32 {
                id.bytes().take(9).zip((2..=10).rev()).map(|(b, w)| u32::from(b - b'0') * w).sum::<u32>() % 11
            };
            prop_assume!(![1, 10].contains(&rest(&wrong)));
            prop_assert!(NationalId::parse(&wrong).is_err());
        }

        #[test]
        fn any_text_is_either_refused_or_read_back(text in any::<String>()) {
            if let Ok(id) = NationalId::parse(&text) {
                prop_assert_eq!(NationalId::parse(id.as_str()), Ok(id.clone()));
            }
        }
    }
}
