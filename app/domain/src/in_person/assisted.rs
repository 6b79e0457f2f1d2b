//! A request registered on somebody's behalf: who they are as they proved it at the counter, and the whole form in one piece.

use crate::Instant;
use crate::draft::{DraftPage, DraftPurpose};
use crate::form::{InputPath, Problems};
use crate::id::{DraftId, TicketId};
use crate::identifier::{Mobile, NationalId};
use crate::problem::Problem;
use crate::promise::Promise;
use crate::request::StatusKind;
use crate::service::ServiceKey;
use crate::text::fold;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// Names of the inputs of [`PersonAtCounter`], by which its problems are found.
pub const PERSON_NAME: &str = "person_name";
pub const PERSON_NATIONAL_ID: &str = "person_national_id";
pub const PERSON_MOBILE: &str = "person_mobile";
/// Longest name, in characters.
pub const NAME_CHARS: usize = 120;
/// Drafts begun at a counter and not sent go away after so many hours, whatever becomes of the visit.
pub const ASSISTED_HOURS: u32 = 12;

/// Whom a clerk registers a request for, as they proved it at the counter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonAtCounter {
    pub name: String,
    pub national_id: String,
    pub mobile: String,
    /// The clerk saw the original of the identity paper.
    pub identity_seen: bool,
}

/// The same, checked and in stored form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvenPerson {
    pub name: String,
    pub national_id: NationalId,
    pub mobile: Mobile,
}

impl PersonAtCounter {
    /// The three inputs in stored form.
    ///
    /// # Errors
    /// What is wrong with them, by [`PERSON_NAME`], [`PERSON_NATIONAL_ID`] and [`PERSON_MOBILE`].
    pub fn checked(&self) -> Result<ProvenPerson, Problems> {
        let name = name(&self.name);
        let national_id = NationalId::parse(&self.national_id);
        let mobile = Mobile::parse(&self.mobile);
        let mut problems = Problems::new();
        let mut note = |path: &str, problem: Option<&Problem>| {
            if let Some(problem) = problem {
                problems.push(InputPath::new(path), problem.clone());
            }
        };
        note(PERSON_NAME, name.as_ref().err());
        note(PERSON_NATIONAL_ID, national_id.as_ref().err());
        note(PERSON_MOBILE, mobile.as_ref().err());
        match (name, national_id, mobile) {
            (Ok(name), Ok(national_id), Ok(mobile)) => Ok(ProvenPerson { name, national_id, mobile }),
            _ => Err(problems),
        }
    }
}

fn name(typed: &str) -> Result<String, Problem> {
    let name = fold(typed).trim().to_owned();
    let length = name.chars().count();
    if name.is_empty() {
        return Err(Problem::Empty);
    }
    if length > NAME_CHARS {
        let (max, actual) = (NAME_CHARS as u32, u32::try_from(length).unwrap_or(u32::MAX));
        return Err(Problem::TooLong { max, actual });
    }
    Ok(name)
}

/// The whole form as the clerk fills it in, its pages one under the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AssistedForm {
    pub draft: DraftId,
    pub ticket: TicketId,
    pub service: ServiceKey,
    pub service_title: String,
    /// A new request, or the named items of a deficient one.
    pub purpose: DraftPurpose,
    pub person: PersonAtCounter,
    /// The pages that the answers call for, in order; each with what to put into its inputs and what is wrong with what was
    /// typed last.
    pub pages: Vec<DraftPage>,
    /// All that still keeps it from being sent, what nobody has filled in yet among it.
    pub problems: Problems,
    /// Hidden field of the form that sends it; made once per draft.
    pub key: String,
    /// The date they would get by sending it now.
    pub promise: Option<Promise>,
}

/// What is signed when an answer was handed over (رسید تحویل پاسخ).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandOverReceipt {
    pub agency: crate::organisation::Agency,
    pub code: TrackingCode,
    pub service_title: String,
    pub applicant: String,
    pub status: StatusKind,
    /// Number of the letter that was handed over.
    pub number: String,
    pub handed_at: Instant,
    pub clerk: String,
    pub place_title: String,
    pub counter: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person() -> PersonAtCounter {
        PersonAtCounter {
            name: " زهرا  نمونه ".to_owned(),
            national_id: "۹۹۹۰۰۰۰۰۱۸".to_owned(),
            mobile: "۰۹۹۹ ۰۰۰ ۰۰۰۱".to_owned(),
            identity_seen: true,
        }
    }

    #[test]
    fn what_was_typed_in_persian_digits_is_stored_plainly() {
        let proven = person().checked().expect("a person");
        assert_eq!(proven.national_id.as_str(), "9990000018");
        assert_eq!(proven.mobile.as_str(), "09990000001");
        assert_eq!(proven.name, fold(" زهرا  نمونه ").trim());
    }

    #[test]
    fn each_wrong_input_is_named_by_itself() {
        let nobody = PersonAtCounter::default().checked().expect_err("nothing was typed");
        for input in [PERSON_NAME, PERSON_NATIONAL_ID, PERSON_MOBILE] {
            assert_eq!(nobody.at(&InputPath::new(input)), Some(&Problem::Empty), "{input}");
        }
        let long = PersonAtCounter { name: "ن".repeat(NAME_CHARS + 1), ..person() };
        let problems = long.checked().expect_err("it is too long");
        assert_eq!(problems.len(), 1);
        let wrong = PersonAtCounter { national_id: "9990000019".to_owned(), ..person() };
        let problems = wrong.checked().expect_err("the check digit does not fit");
        assert_eq!(problems.at(&InputPath::new(PERSON_NATIONAL_ID)), Some(&Problem::NationalIdChecksum));
    }
}
