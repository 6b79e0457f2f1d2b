//! Landline number (تلفن ثابت).

use super::stored_text::{masked_debug, stored_text, without_country};
use crate::problem::Problem;
use crate::text::clean_number;
use serde::{Deserialize, Serialize};

/// An Iranian landline with its area code, kept as eleven digits: `02188032385`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

stored_text!(Phone);
masked_debug!(Phone);

impl Phone {
    /// Takes `021…`, `21…`, `9821…`, `+9821…` and `009821…` in digits of any script, with spaces, dashes and brackets.
    ///
    /// # Errors
    /// `Empty`, or `Phone` for anything else: no area code, a mobile number, a wrong length.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        if clean_number(text).is_empty() {
            return Err(Problem::Empty);
        }
        match without_country(text, 10) {
            Some(number) if matches!(number.as_bytes()[0], b'1'..=b'8') => Ok(Self(format!("0{number}"))),
            _ => Err(Problem::Phone),
        }
    }

    /// The international form (ITU-T E.164): `+982188032385`.
    pub fn e164(&self) -> String {
        format!("+98{}", &self.0[1..])
    }

    /// Area code with its zero, and the number within the area: `021`, `88032385`.
    pub fn grouped(&self) -> [&str; 2] {
        [&self.0[..3], &self.0[3..]]
    }

    /// The middle hidden: `021****2385`.
    pub fn masked(&self) -> String {
        format!("{}****{}", &self.0[..3], &self.0[7..])
    }
}

#[cfg(test)]
mod tests {
    use super::Phone;
    use crate::problem::Problem;

    #[test]
    fn every_way_of_writing_it_is_one_number() {
        for text in
            ["02188032385", "(021) 8803-2385", "۰۲۱-۸۸۰۳۲۳۸۵", "+98 21 88032385", "00982188032385", "2188032385"]
        {
            let phone = Phone::parse(text).unwrap();
            assert_eq!(phone.as_str(), "02188032385", "{text}");
            assert_eq!(phone.e164(), "+982188032385");
            assert_eq!(phone.grouped(), ["021", "88032385"]);
        }
    }

    #[test]
    fn other_numbers_are_refused() {
        for text in ["88032385", "09123456789", "021880323851", "0218803238", "00188032385", "021-8803238x"] {
            assert_eq!(Phone::parse(text), Err(Problem::Phone), "{text}");
        }
    }
}
