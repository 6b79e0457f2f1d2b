//! What is wrong with one answer: a key with arguments. The words live in `components::text`.

use serde::{Deserialize, Serialize};

/// Why an answer was not taken. Each variant has exactly one sentence, worded by the rules of plain Persian:
/// an instruction where something is missing, a description where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// A required answer is missing.
    Empty,
    /// A choice is required and none was made.
    NothingChosen,
    /// The chosen value is not among the options (a stale or forged form).
    UnknownChoice,
    /// Fewer or more choices than allowed.
    ChoiceCount {
        min: u32,
        max: u32,
    },
    /// Text shorter than allowed, in characters.
    TooShort {
        min: u32,
    },
    /// Text longer than allowed, in characters.
    TooLong {
        max: u32,
        actual: u32,
    },
    /// Something other than digits in a number.
    NotANumber,
    /// A number outside its bounds (both inclusive).
    OutOfRange {
        min: i64,
        max: i64,
    },
    /// An identifier with the wrong count of digits.
    DigitCount {
        expected: u32,
        actual: u32,
    },
    /// National id whose check digit does not fit.
    NationalIdChecksum,
    /// Legal person's id whose check digit does not fit.
    LegalIdChecksum,
    /// Not an Iranian mobile number.
    Mobile,
    /// Not a landline number with its area code.
    Phone,
    /// Sheba with the wrong length or letters.
    ShebaShape,
    /// Sheba whose check digits do not fit.
    ShebaChecksum,
    /// Tracking code whose check digit does not fit.
    TrackingCodeChecksum,
    /// Not an e-mail address.
    Email,
    /// A date without its day, month or year.
    DateIncomplete {
        day: bool,
        month: bool,
        year: bool,
    },
    /// A date that is not in the calendar, such as 30 Esfand 1404.
    DateImpossible,
    /// A date after today where only the past makes sense.
    DateInFuture,
    /// A date before today where only the future makes sense.
    DateInPast,
    /// Unknown province or city.
    UnknownPlace,
    /// A statement that has to be agreed to.
    NotAgreed,
    /// Fewer or more entries than allowed in a repeating group.
    EntryCount {
        min: u32,
        max: u32,
    },
    /// A required file is missing.
    FileMissing,
    /// More files than allowed.
    FileCount {
        max: u32,
    },
    FileType,
    /// A file larger than allowed, in bytes.
    FileTooLarge {
        max: u64,
    },
    FileEmpty,
    FileLocked,
    FileFailed,
}

impl Problem {
    /// Nothing was answered yet, rather than something wrong.
    pub fn is_left_out(&self) -> bool {
        matches!(self, Self::Empty | Self::NothingChosen | Self::NotAgreed | Self::FileMissing)
    }
}

/// What looks unusual and is taken all the same, for the officer to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Caution {
    /// A postal code that fits ten digits but not the pattern in use.
    PostalCodePattern,
    /// A service identifier that is not eleven digits.
    ServiceCodeLength,
}
