//! Bank account number (شبا), the Iranian form of ISO 13616 IBAN.

use super::stored_text::{keep_last, masked_debug, stored_text};
use crate::problem::Problem;
use crate::text::clean_number;
use serde::{Deserialize, Serialize};

/// A Sheba: `IR`, two check digits and the bank's 22 digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sheba(String);

stored_text!(Sheba);
masked_debug!(Sheba);

impl Sheba {
    /// Takes digits of any script with spaces and dashes, with or without `IR` in capital or small letters.
    ///
    /// # Errors
    /// `Empty`, `ShebaShape`, `ShebaChecksum`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = clean_number(text).to_ascii_uppercase();
        if text.is_empty() {
            return Err(Problem::Empty);
        }
        let digits = text.strip_prefix("IR").unwrap_or(&text);
        if digits.len() != 24 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Problem::ShebaShape);
        }
        // ISO 7064 MOD 97-10: the account, then the country as numbers (I = 18, R = 27), then the check digits.
        let (check, account) = digits.split_at(2);
        if remainder(account, "1827", check) != 1 {
            return Err(Problem::ShebaChecksum);
        }
        Ok(Self(format!("IR{digits}")))
    }

    /// The bank's number, such as `017` for Bank Melli.
    pub fn bank(&self) -> &str {
        &self.0[4..7]
    }

    /// The groups of four in which a Sheba is printed.
    pub fn grouped(&self) -> Vec<&str> {
        (0..self.0.len()).step_by(4).map(|start| &self.0[start..self.0.len().min(start + 4)]).collect()
    }

    /// All but the last four digits hidden.
    pub fn masked(&self) -> String {
        keep_last(&self.0, 4)
    }
}

/// The three runs of digits, read as one number, modulo 97.
fn remainder(account: &str, country: &str, check: &str) -> u32 {
    let digits = account.chars().chain(country.chars()).chain(check.chars()).filter_map(|c| c.to_digit(10));
    digits.fold(0, |rest, digit| (rest * 10 + digit) % 97)
}

#[cfg(test)]
mod tests {
    use super::Sheba;
    use crate::problem::Problem;
    use proptest::prelude::*;

    const KNOWN: &str = "IR820540102680020817909002";

    #[test]
    fn every_way_of_writing_it_is_one_number() {
        for text in
            [KNOWN, "820540102680020817909002", "ir82 0540 1026 8002 0817 9090 02", "IR-۸۲-۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲"]
        {
            assert_eq!(Sheba::parse(text).unwrap().as_str(), KNOWN, "{text}");
        }
        assert!(Sheba::parse("IR320170000000999000000001").is_ok());
    }

    #[test]
    fn wrong_numbers_are_refused() {
        assert_eq!(Sheba::parse("IR820540102680020817909003"), Err(Problem::ShebaChecksum));
        assert_eq!(Sheba::parse("IR82054010268002081790900"), Err(Problem::ShebaShape));
        assert_eq!(Sheba::parse("DE820540102680020817909002"), Err(Problem::ShebaShape));
    }

    #[test]
    fn its_parts_are_known() {
        let sheba = Sheba::parse(KNOWN).unwrap();
        assert_eq!(sheba.bank(), "054");
        assert_eq!(sheba.grouped().join(" "), "IR82 0540 1026 8002 0817 9090 02");
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_noticed(place in 2_usize..26, step in 1_u8..10) {
            let mut wrong = KNOWN.as_bytes().to_vec();
            wrong[place] = b'0' + (wrong[place] - b'0' + step) % 10;
            prop_assert_eq!(Sheba::parse(std::str::from_utf8(&wrong).unwrap()), Err(Problem::ShebaChecksum));
        }
    }
}
