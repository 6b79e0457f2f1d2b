//! Asking other agencies (استعلام): what pages may ask of the desk, and what they show.

use crate::actor::Actor;
use crate::calendar::TimeLeft;
use crate::id::{DocumentId, InquiryId};
use crate::kartabl::Seen;
use crate::refusal::Answer;
use crate::request::Inquiry;
use crate::tracking::DocumentView;
use serde::{Deserialize, Serialize};

/// What an officer writes to ask another agency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Key of an inquiry that the service names; its words stand for those left empty.
    pub planned: Option<String>,
    pub agency: String,
    pub question: String,
    pub legal_basis: String,
    /// Working days.
    pub days: u32,
}

/// What came back, as it is typed from the agency's letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedAnswer {
    pub words: String,
    /// Number of the agency's letter.
    pub number: String,
    /// Files stored as evidence of this request before.
    pub evidence: Vec<DocumentId>,
}

/// The officer's verbs around other agencies.
#[async_trait::async_trait]
pub trait Inquiries: Send + Sync {
    /// Asks, and registers the letter; the answer is its number, where a registry gave one.
    async fn ask_agency(&self, actor: &Actor, seen: Seen, question: Question) -> Answer<Option<String>>;
    async fn record_answer(&self, actor: &Actor, seen: Seen, inquiry: InquiryId, answer: TypedAnswer) -> Answer<()>;
    async fn cancel_inquiry(&self, actor: &Actor, seen: Seen, inquiry: InquiryId, reason: String) -> Answer<()>;
}

/// An inquiry in the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InquiryView {
    pub inquiry: Inquiry,
    pub asked_by_name: String,
    /// Until the agency's time is up; while its answer is owed.
    pub time_left: Option<TimeLeft>,
    pub evidence: Vec<DocumentView>,
}

/// An inquiry that the service names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedInquiry {
    pub key: String,
    pub agency: String,
    pub question: String,
    /// Empty where the service names none.
    pub legal_basis: String,
    /// It is asked in the stage the case is in.
    pub now: bool,
}
