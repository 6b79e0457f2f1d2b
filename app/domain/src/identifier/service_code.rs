//! Identifier of a service (شناسه خدمت).

use super::stored_text::stored_text;
use crate::problem::{Caution, Problem};
use crate::text::{clean_number, fold};
use serde::{Deserialize, Serialize};

/// How many digits the national list of services gives an identifier.
const EXPECTED: usize = 11;
/// The longest identifier taken, in characters.
const MAX: u32 = 40;

/// The identifier of a service or sub-service: eleven digits by the national list, but whatever the body uses is taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ServiceCode(String);

stored_text!(ServiceCode);

impl ServiceCode {
    /// Takes digits of any script with spaces and dashes, and other text as it is.
    ///
    /// # Errors
    /// `Empty`, `TooLong`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let code = clean_number(&fold(text));
        let actual = u32::try_from(code.chars().count()).unwrap_or(u32::MAX);
        match actual {
            0 => Err(Problem::Empty),
            1..=MAX => Ok(Self(code)),
            _ => Err(Problem::TooLong { max: MAX, actual }),
        }
    }

    /// Whether the identifier is something other than eleven digits.
    pub fn caution(&self) -> Option<Caution> {
        (!self.is_usual()).then_some(Caution::ServiceCodeLength)
    }

    /// The groups in which eleven digits are shown, 4-4-3; any other identifier is one group.
    pub fn grouped(&self) -> Vec<&str> {
        if self.is_usual() { vec![&self.0[..4], &self.0[4..8], &self.0[8..]] } else { vec![&self.0] }
    }

    fn is_usual(&self) -> bool {
        self.0.len() == EXPECTED && self.0.bytes().all(|byte| byte.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::ServiceCode;
    use crate::problem::{Caution, Problem};
    use proptest::prelude::*;

    #[test]
    fn eleven_digits_are_shown_in_three_groups() {
        let code = ServiceCode::parse("۱۰۰۲-۱۲۳۴-۱۰۱").unwrap();
        assert_eq!(code.as_str(), "10021234101");
        assert_eq!(code.grouped(), ["1002", "1234", "101"]);
        assert_eq!(code.caution(), None);
    }

    #[test]
    fn another_identifier_is_taken_with_caution() {
        for text in ["13031234", "الف/۱۲", "100212341011"] {
            let code = ServiceCode::parse(text).unwrap();
            assert_eq!(code.caution(), Some(Caution::ServiceCodeLength));
            assert_eq!(code.grouped(), [code.as_str()]);
        }
        assert_eq!(ServiceCode::parse(&"۱".repeat(41)), Err(Problem::TooLong { max: 40, actual: 41 }));
    }

    proptest! {
        #[test]
        fn any_text_is_either_refused_or_read_back(text in "\\PC{0,20}") {
            if let Ok(code) = ServiceCode::parse(&text) {
                prop_assert_eq!(ServiceCode::parse(code.as_str()), Ok(code.clone()));
            }
        }
    }
}
