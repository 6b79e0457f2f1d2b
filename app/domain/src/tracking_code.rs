//! Tracking code (کد رهگیری): what a citizen follows a request by.

use crate::identifier::{exact_digits, stored_text, values};
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

const RANDOM_DIGITS: usize = 15;
/// How many codes there are, check digit aside.
const CODES: u128 = 10_u128.pow(RANDOM_DIGITS as u32);

/// Sixteen digits: fifteen that cannot be guessed and a check digit after Damm, which notices every single wrong digit
/// and every two neighbours that changed places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TrackingCode(String);

stored_text!(TrackingCode);

impl TrackingCode {
    /// A new code from sixteen evenly distributed random bytes. No code is likelier than another by more than
    /// one part in 10²³, which is what 10¹⁵ codes leave over in 2¹²⁸ numbers.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let number = u128::from_le_bytes(bytes) % CODES;
        let stem = format!("{number:0>RANDOM_DIGITS$}");
        let check = damm(&values(&stem));
        Self(format!("{stem}{check}"))
    }

    /// Takes digits of any script with spaces and dashes.
    ///
    /// # Errors
    /// `Empty`, `NotANumber`, `DigitCount`, `TrackingCodeChecksum`.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let code = exact_digits(text, RANDOM_DIGITS as u32 + 1)?;
        if damm(&values(&code)) == 0 { Ok(Self(code)) } else { Err(Problem::TrackingCodeChecksum) }
    }

    /// The four groups of four in which the code is shown and read aloud.
    pub fn grouped(&self) -> [&str; 4] {
        [&self.0[..4], &self.0[4..8], &self.0[8..12], &self.0[12..]]
    }
}

/// A totally anti-symmetric quasigroup of order 10 (H. Michael Damm, 2004).
const TABLE: [[u32; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The check digit that belongs after the digits; zero where they end with their own.
fn damm(digits: &[u32]) -> u32 {
    digits.iter().fold(0, |interim, digit| TABLE[interim as usize][*digit as usize])
}

#[cfg(test)]
mod tests {
    use super::{CODES, TABLE, TrackingCode, damm};
    use crate::problem::Problem;
    use proptest::prelude::*;

    #[test]
    fn the_check_digit_is_that_of_the_published_example() {
        assert_eq!(damm(&[5, 7, 2]), 4);
        assert_eq!(damm(&[5, 7, 2, 4]), 0);
    }

    #[test]
    fn the_table_tells_every_two_digits_apart() {
        for c in 0..10 {
            assert_eq!(TABLE[c][c], 0);
            for (x, y) in (0..10).flat_map(|x| (0..x).map(move |y| (x, y))) {
                assert_ne!(TABLE[c][x], TABLE[c][y], "one wrong digit");
                assert_ne!(TABLE[TABLE[c][x] as usize][y], TABLE[TABLE[c][y] as usize][x], "two that changed places");
            }
        }
    }

    #[test]
    fn a_code_is_taken_as_people_write_it() {
        let code = TrackingCode::from_random(123_456_789_012_345_u128.to_le_bytes());
        assert_eq!(code.grouped().concat(), code.as_str());
        let [a, b, c, d] = code.grouped();
        let persian = crate::text::to_persian_digits(&format!("\u{200F}{a}-{b} {c}–{d} "));
        assert_eq!(TrackingCode::parse(&persian), Ok(code));
    }

    #[test]
    fn what_is_not_a_code_is_refused() {
        assert_eq!(TrackingCode::parse("  "), Err(Problem::Empty));
        assert_eq!(TrackingCode::parse("12a"), Err(Problem::NotANumber));
        assert_eq!(TrackingCode::parse("1234"), Err(Problem::DigitCount { expected: 16, actual: 4 }));
        assert_eq!(TrackingCode::parse("0000000000000001"), Err(Problem::TrackingCodeChecksum));
        assert!(serde_json::from_str::<TrackingCode>("\"0000000000000001\"").is_err());
    }

    #[test]
    fn every_byte_decides() {
        let whole = TrackingCode::from_random([0xA5; 16]);
        for place in 0..16 {
            let mut bytes = [0xA5; 16];
            bytes[place] ^= 1;
            assert_ne!(TrackingCode::from_random(bytes), whole, "byte {place}");
        }
    }

    proptest! {
        #[test]
        fn a_new_code_is_read_back(bytes: [u8; 16]) {
            let code = TrackingCode::from_random(bytes);
            prop_assert_eq!(code.as_str().len(), 16);
            prop_assert_eq!(TrackingCode::parse(code.as_str()), Ok(code.clone()));
            prop_assert_eq!(serde_json::from_str::<TrackingCode>(&serde_json::to_string(&code).unwrap()).unwrap(), code);
        }

        #[test]
        fn every_wrong_digit_and_every_swap_of_neighbours_is_noticed(number in 0..CODES) {
            let right = TrackingCode::from_random(number.to_le_bytes()).to_string().into_bytes();
            let refused = |code: &[u8]| {
                TrackingCode::parse(std::str::from_utf8(code).unwrap()) == Err(Problem::TrackingCodeChecksum)
            };
            for place in 0..16 {
                for digit in (b'0'..=b'9').filter(|digit| *digit != right[place]) {
                    let mut wrong = right.clone();
                    wrong[place] = digit;
                    prop_assert!(refused(&wrong));
                }
                if place > 0 && right[place] != right[place - 1] {
                    let mut wrong = right.clone();
                    wrong.swap(place, place - 1);
                    prop_assert!(refused(&wrong));
                }
            }
        }
    }
}
