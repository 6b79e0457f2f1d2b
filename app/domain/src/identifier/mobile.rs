//! Mobile number (شماره تلفن همراه).

use super::stored_text::{masked_debug, stored_text, without_country};
use crate::problem::Problem;
use crate::text::clean_number;
use serde::{Deserialize, Serialize};

/// An Iranian mobile number, kept as `09xxxxxxxxx`. The operator's prefix is not checked: such lists age.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mobile(String);

stored_text!(Mobile);
masked_debug!(Mobile);

impl Mobile {
    /// Takes `0912…`, `912…`, `98912…`, `+98912…`, `0098912…` and `+98 (0) 912…` in digits of any script, with spaces,
    /// dashes and brackets.
    ///
    /// # Errors
    /// `Empty`, or `Mobile` for anything else.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        if clean_number(text).is_empty() {
            return Err(Problem::Empty);
        }
        match without_country(text, 10) {
            Some(number) if number.starts_with('9') => Ok(Self(format!("0{number}"))),
            _ => Err(Problem::Mobile),
        }
    }

    /// The international form (ITU-T E.164): `+989123456789`.
    pub fn e164(&self) -> String {
        format!("+98{}", &self.0[1..])
    }

    /// The last four digits, which prove to the desk that the holder of a tracking code knows the number.
    pub fn last_four(&self) -> &str {
        &self.0[7..]
    }

    /// The groups in which the number is shown and read aloud: `0912 345 6789`.
    pub fn grouped(&self) -> [&str; 3] {
        [&self.0[..4], &self.0[4..7], &self.0[7..]]
    }

    /// The middle hidden: `0912***6789`.
    pub fn masked(&self) -> String {
        format!("{}***{}", &self.0[..4], self.last_four())
    }
}

#[cfg(test)]
mod tests {
    use super::Mobile;
    use crate::problem::Problem;
    use proptest::prelude::*;

    #[test]
    fn every_way_of_writing_it_is_one_number() {
        for text in [
            "09123456789",
            "9123456789",
            "989123456789",
            "+989123456789",
            "00989123456789",
            "+98 (0) 912 345 6789",
            "0912-345-67-89",
            "۰۹۱۲ ۳۴۵ ۶۷۸۹",
            "٠٩١٢٣٤٥٦٧٨٩",
            "\u{202A}+98 912 345 6789\u{202C}",
        ] {
            assert_eq!(Mobile::parse(text).unwrap().as_str(), "09123456789", "{text}");
        }
    }

    #[test]
    fn other_numbers_are_refused() {
        for text in [
            "02188032385",
            "0912345678",
            "091234567890",
            "+9123456789",
            "+97 9123456789",
            "0912345678x",
            "++989123456789",
            "98",
        ] {
            assert_eq!(Mobile::parse(text), Err(Problem::Mobile), "{text}");
        }
    }

    #[test]
    fn its_forms_fit_their_use() {
        let mobile = Mobile::parse("9123456789").unwrap();
        assert_eq!(mobile.e164(), "+989123456789");
        assert_eq!(mobile.last_four(), "6789");
        assert_eq!(mobile.masked(), "0912***6789");
        assert_eq!(mobile.grouped().join(" "), "0912 345 6789");
    }

    /// A number of an operator whose code begins with 98 loses nothing to the country code.
    #[test]
    fn a_national_number_that_begins_like_the_country_code_is_whole() {
        assert_eq!(Mobile::parse("9812345678").unwrap().as_str(), "09812345678");
        assert_eq!(Mobile::parse("989812345678").unwrap().as_str(), "09812345678");
    }

    proptest! {
        #[test]
        fn all_forms_of_a_number_meet(rest in "9[0-9]{9}") {
            let mobile = Mobile::parse(&rest).unwrap();
            for prefix in ["0", "98", "+98", "0098", "+98 (0)"] {
                prop_assert_eq!(&Mobile::parse(&format!("{prefix}{rest}")).unwrap(), &mobile);
            }
            prop_assert_eq!(Mobile::parse(&mobile.e164()), Ok(mobile.clone()));
        }

        #[test]
        fn any_text_is_either_refused_or_read_back(text in any::<String>()) {
            if let Ok(mobile) = Mobile::parse(&text) {
                prop_assert_eq!(Mobile::parse(mobile.as_str()), Ok(mobile.clone()));
            }
        }
    }
}
