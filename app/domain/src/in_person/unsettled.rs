//! What a kiosk brought and the desk could not take in by itself: somebody holds a paper that says it was kept, so a person
//! looks at it, takes it in or closes it.

use super::{EntryKind, EntryState, TicketNumber};
use crate::Instant;
use crate::form::AnsweredPage;
use crate::id::EntryId;
use crate::jalali::JalaliDate;
use crate::limits;
use crate::problem::Problem;
use crate::refusal::{Answer, Refusal};
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnsettledLine {
    pub id: EntryId,
    pub device_title: String,
    pub place_title: String,
    pub kind: EntryKind,
    pub made_at: Instant,
    pub received_at: Instant,
    /// `Refused` or `Quarantined`.
    pub state: EntryState,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
}

/// One of them, opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnsettledEntry {
    pub line: UnsettledLine,
    /// It carries the device's signature: nobody else sent it.
    pub signed: bool,
    /// None where it cannot be opened.
    pub content: Option<UnsettledContent>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum UnsettledContent {
    Ticket {
        number: TicketNumber,
        line_title: String,
        day: JalaliDate,
    },
    Request {
        code: TrackingCode,
        service_title: String,
        mobile: String,
        pages: Vec<AnsweredPage>,
        /// What is wrong with the answers, by the label of the question.
        wrong: Vec<(String, Problem)>,
    },
    Survey {
        code: Option<TrackingCode>,
    },
}

/// What became of it, in the words of whoever closed it.
///
/// # Errors
/// `ReasonMissing`, `TooLong`.
pub fn closing_words(text: &str) -> Answer<String> {
    limits::required(text)
}
