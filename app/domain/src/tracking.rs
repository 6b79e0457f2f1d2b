//! Following a request: what the citizen sees and does after sending.

use crate::Instant;
use crate::actor::Actor;
use crate::draft::DraftCard;
use crate::form::{Answers, Form};
use crate::id::{DocumentId, RequestId};
use crate::organisation::Agency;
use crate::permission::Action;
use crate::promise::Promise;
use crate::refusal::Answer;
use crate::request::{Applicant, Channel, CitizenTask, Deficiency, Delivery, Outcome, PublicEvent, StatusKind};
use crate::service::ServiceKey;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// The citizen's side of a request.
#[async_trait::async_trait]
pub trait ServiceRequests: Send + Sync {
    /// Status for anybody with the code; everything for the applicant, and all but answers and files for a session that
    /// proved the last four digits of the mobile (`follows`).
    async fn track(&self, actor: &Actor, follows: &[RequestId], code: &str) -> Answer<Tracking>;
    /// Proves the last four digits; rate limited, and the same refusal for a wrong code and wrong digits.
    async fn follow(&self, code: &str, last_four: &str, address: &str) -> Answer<RequestId>;
    /// Table 3; only for the applicant.
    async fn receipt(&self, actor: &Actor, code: &TrackingCode) -> Answer<Receipt>;
    /// Requests and drafts of the signed-in person, newest first.
    async fn mine(&self, actor: &Actor) -> Answer<Mine>;
    async fn withdraw(&self, actor: &Actor, code: &TrackingCode) -> Answer<()>;
    async fn object(&self, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()>;
    /// The citizen did what they were asked to.
    async fn act(&self, actor: &Actor, code: &TrackingCode, words: String) -> Answer<()>;
    /// The answer (table 4); reading it delivers it.
    async fn response(&self, actor: &Actor, code: &TrackingCode) -> Answer<ResponseView>;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Tracking {
    /// The code alone: nothing personal.
    StatusOnly {
        code: TrackingCode,
        service_title: String,
        status: StatusKind,
        promise: Option<Promise>,
    },
    Full(Box<RequestView>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequestView {
    pub agency: Agency,
    pub code: TrackingCode,
    pub service: ServiceKey,
    pub service_title: String,
    pub status: StatusKind,
    pub received_at: Instant,
    /// None once nothing is owed any more.
    pub promise: Option<Promise>,
    pub letter: Option<String>,
    pub desk_title: String,
    pub unit_title: String,
    pub stage_title: Option<String>,
    pub responsible: Responsible,
    pub complaint_route: String,
    pub timeline: Vec<TimelineEntry>,
    pub deficiency: Option<Deficiency>,
    /// Labels of the deficient fields, in the order of the items.
    pub deficient_labels: Vec<String>,
    pub task: Option<CitizenTask>,
    pub rejection: Option<Rejection>,
    pub delivery: Option<Delivery>,
    /// Where the survey can be answered; only for the applicant, once there is an answer.
    pub survey: Option<String>,
    /// What the viewer may do now.
    pub may: Vec<Action>,
    /// The viewer is the applicant and signed in.
    pub own: bool,
}

/// Whom to ask about it (guide step 4, item 7).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsible {
    pub name: String,
    pub phone: String,
    pub hours: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    pub reason: String,
    pub legal_basis: String,
    pub at: Instant,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimelineEntry {
    pub at: Instant,
    pub unit_title: String,
    pub event: PublicEvent,
}

/// Table 3: a dated receipt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    pub agency: Agency,
    pub code: TrackingCode,
    pub service_title: String,
    pub service_code: Option<String>,
    pub applicant: Applicant,
    pub channel: Channel,
    pub received_at: Instant,
    pub promise: Option<Promise>,
    pub status: StatusKind,
    pub form: Form,
    pub answers: Answers,
    pub inquiries: Vec<String>,
    pub desk_title: String,
    pub responsible: Responsible,
    pub complaint_route: String,
    /// SVG of the QR code that leads to the tracking page.
    pub qr: String,
    /// The address in the QR code.
    pub address: String,
}

/// Table 4: the answer as the citizen reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponseView {
    pub agency: Agency,
    pub code: TrackingCode,
    pub service_title: String,
    pub applicant_name: String,
    pub number: String,
    pub outcome: Outcome,
    pub text: String,
    pub legal_basis: String,
    pub next_step: String,
    pub valid_until: Option<crate::jalali::JalaliDate>,
    pub attachments: Vec<DocumentView>,
    pub signer: String,
    pub unit_title: String,
    pub signed_at: Instant,
    pub objection_until: Instant,
    pub may_object: bool,
    pub complaint_route: String,
    pub survey: Option<String>,
    pub qr: String,
}

/// A stored file as people see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentView {
    pub id: DocumentId,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mine {
    pub mobile: String,
    pub requests: Vec<RequestCard>,
    pub drafts: Vec<DraftCard>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequestCard {
    pub code: TrackingCode,
    pub service_title: String,
    pub status: StatusKind,
    pub received_at: Instant,
    pub promise: Option<Instant>,
}
