//! Identifiers of people, companies, places, accounts and services. Each is proven when it is made and kept as
//! canonical ASCII; digits of any script, spaces and dashes are taken. `Debug` of personal ones is masked.

mod foreign_code;
mod legal_id;
mod mobile;
mod national_id;
mod phone;
mod postal_code;
mod service_code;
mod sheba;
mod stored_text;

pub use foreign_code::ForeignCode;
pub use legal_id::LegalId;
pub use mobile::Mobile;
pub use national_id::NationalId;
pub use phone::Phone;
pub use postal_code::PostalCode;
pub use service_code::ServiceCode;
pub use sheba::Sheba;
pub use stored_text::UnfitIdentifier;
pub(crate) use stored_text::{exact_digits, stored_text, values};

#[cfg(test)]
mod tests {
    use super::{ForeignCode, LegalId, Mobile, NationalId, Phone, PostalCode, ServiceCode, Sheba};
    use crate::problem::Problem;
    use crate::text::to_persian_digits;

    /// Checks what holds for every identifier; `$text` is canonical.
    macro_rules! holds_for {
        ($name:ident, $text:literal) => {{
            let value = $name::parse($text).unwrap();
            assert_eq!(value.as_str(), $text);
            assert_eq!($name::parse(&value.to_string()), Ok(value.clone()));
            assert_eq!($name::parse(&to_persian_digits($text)), Ok(value.clone()));
            assert_eq!($name::parse(concat!("\u{200F} ", $text, "\u{200C}\u{202C} ")), Ok(value.clone()));
            assert_eq!($name::parse(" \u{200E}"), Err(Problem::Empty));
            let json = serde_json::to_string(&value).unwrap();
            assert_eq!(json, concat!('"', $text, '"'));
            assert_eq!(serde_json::from_str::<$name>(&json).unwrap(), value);
            let refused = serde_json::from_str::<$name>("\"\"").unwrap_err().to_string();
            assert!(refused.contains("Empty"), "{refused}");
        }};
    }

    #[test]
    fn every_identifier_is_read_back_from_its_own_text() {
        holds_for!(NationalId, "0499370899");
        holds_for!(LegalId, "10380284790");
        holds_for!(ForeignCode, "140012345678");
        holds_for!(Mobile, "09123456789");
        holds_for!(Phone, "02188032385");
        holds_for!(PostalCode, "1619735744");
        holds_for!(ServiceCode, "10021234101");
        holds_for!(Sheba, "IR820540102680020817909002");
    }

    #[test]
    fn logs_hold_no_personal_identifier() {
        assert_eq!(format!("{:?}", NationalId::parse("0499370899").unwrap()), "NationalId(******0899)");
        assert_eq!(format!("{:?}", ForeignCode::parse("140012345678").unwrap()), "ForeignCode(********5678)");
        assert_eq!(format!("{:?}", Mobile::parse("09123456789").unwrap()), "Mobile(0912***6789)");
        assert_eq!(format!("{:?}", Phone::parse("02188032385").unwrap()), "Phone(021****2385)");
        assert_eq!(format!("{:?}", PostalCode::parse("1619735744").unwrap()), "PostalCode(******5744)");
        let sheba = format!("{:?}", Sheba::parse("IR820540102680020817909002").unwrap());
        assert_eq!(sheba, "Sheba(**********************9002)");
    }

    #[test]
    fn a_refusal_on_reading_does_not_repeat_what_was_read() {
        let refused = serde_json::from_str::<NationalId>("\"0499370898\"").unwrap_err().to_string();
        assert!(refused.contains("NationalIdChecksum") && !refused.contains("0499370898"), "{refused}");
    }
}
