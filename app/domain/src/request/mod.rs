//! The request (درخواست): one record from form to counter to letter to survey.
//!
//! A status holds exactly what is true in it. Every verb lives in a file of its own, consumes the request and may refuse;
//! what it decides is written by the desk with the old revision in the `WHERE`.

use crate::Instant;
use crate::actor::{Actor, Citizen};
use crate::calendar::Clock;
use crate::form::Answers;
use crate::id::{DeskId, OfficerId, PersonId, RequestId, UnitId};
use crate::identifier::Mobile;
use crate::service::ServiceKey;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

mod accept;
mod acting;
mod answer_survey;
mod approve_response;
mod ask_agency;
mod ask_citizen;
mod cancel_inquiry;
mod citizen_acted;
mod classification;
mod classify;
mod close;
mod confirm_acceptance;
mod decide_stage;
mod deliver;
mod draft_response;
mod event;
mod inquiry;
mod lapse;
mod mark_deficient;
mod note;
mod object;
mod offered;
mod private;
mod propose_acceptance;
mod read_referral;
mod recall_referral;
mod record_inquiry_answer;
mod refer;
mod referral;
mod reject;
mod remind_of_inquiry;
mod reopen;
mod response;
mod resubmit;
mod return_referral;
mod send_back_acceptance;
mod standing;
mod status;
mod submit;
mod submit_at_counter;
mod time_ledger;
mod transfer;
mod waiting;
mod withdraw;

#[cfg(test)]
mod model;
#[cfg(test)]
pub(crate) mod sample;

pub use accept::Accept;
pub use acting::Acting;
pub use approve_response::ApproveResponse;
pub use ask_agency::AskAgency;
pub use ask_citizen::AskCitizen;
pub use cancel_inquiry::CancelInquiry;
pub use classification::{Confidentiality, Urgency};
pub use classify::Classify;
pub use decide_stage::DecideStage;
pub use deliver::Deliver;
pub use draft_response::DraftResponse;
pub use event::{Absent, AlsoReferred, By, Event, EventKind, Notice, PublicEvent};
pub use inquiry::{Inquiry, InquiryAnswer, InquiryState};
pub use mark_deficient::MarkDeficient;
pub use object::Object;
pub use propose_acceptance::ProposeAcceptance;
pub use record_inquiry_answer::RecordInquiryAnswer;
pub use refer::{Receiver, Refer, check_receiver};
pub use referral::{Purpose, Referral, ReferralState};
pub use reject::Reject;
pub use reopen::Reopen;
pub use response::{Delivery, DeliveryMeans, Outcome, Response, ResponseDraft};
pub use resubmit::Resubmit;
pub use return_referral::ReturnReferral;
pub use standing::Standing;
pub use status::{CitizenTask, Deficiency, DeficientItem, Progress, Proposal, Status, StatusKind};
pub use submit::Submit;
pub use time_ledger::{Held, TimePiece, time_ledger};
pub use transfer::Transfer;
pub use waiting::Waited;

/// How the request came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Web,
    Counter,
    Kiosk,
    Api,
}

/// Who asks for the service, as they stood when they sent it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    pub person: PersonId,
    pub name: String,
    /// National id, legal id or foreign code, as far as the form asked for one.
    pub identifier: Option<String>,
    pub mobile: Mobile,
}

impl Applicant {
    /// The applicant as the one who asks. For what reached nobody but their own mobile: such a link stands for them.
    pub fn actor(&self) -> Actor {
        Actor::Citizen(Citizen { id: self.person, mobile: self.mobile.clone() })
    }
}

/// A request after it was sent. (Before, it is a draft: [`crate::draft`].)
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRequest {
    pub id: RequestId,
    pub tracking_code: TrackingCode,
    pub service: ServiceKey,
    pub service_version: u32,
    pub desk: DeskId,
    /// The unit whose desk this is.
    pub desk_unit: UnitId,
    pub applicant: Applicant,
    pub channel: Channel,
    pub answers: Answers,
    pub received_at: Instant,
    /// When the promise started, paused and stopped; the due date is computed from it, never stored as a sum.
    pub clock: Clock,
    /// Incoming letter number, once accepted.
    pub letter: Option<String>,
    pub urgency: Urgency,
    /// Who may look at it is narrowed by this, beside the permission table.
    pub confidentiality: Confidentiality,
    /// How many times the citizen was asked to complete it.
    pub deficiency_rounds: u32,
    pub referrals: Vec<Referral>,
    pub inquiries: Vec<Inquiry>,
    /// Visits at counters in which it was opened by its code and that go on now.
    pub at_counters: Vec<AtCounter>,
    pub status: Status,
    /// Grows by one with every event; the guard against two hands at once.
    pub revision: u32,
}

/// A visit in which a case lies open before a clerk: it was opened by its code, and the ticket is at their counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtCounter {
    pub officer: OfficerId,
    /// The unit of the counter's place.
    pub unit: UnitId,
}

/// What a verb decided: the request as it is from now on, what happened, and whom to tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    pub request: ServiceRequest,
    pub event: Event,
    pub notices: Vec<Notice>,
}

impl ServiceRequest {
    /// The stage's owner, when somebody holds it.
    pub fn owner(&self) -> Option<OfficerId> {
        self.status.progress().and_then(|progress| progress.owner)
    }

    /// The unit that works on it now: the stage's, or the desk's before acceptance.
    pub fn unit(&self) -> UnitId {
        self.status.progress().map_or(self.desk_unit, |progress| progress.unit)
    }

    fn event(&self, actor: Acting, at: Instant, kind: EventKind) -> Event {
        Event { at, by: actor.by(), unit: self.unit(), kind }
    }

    /// The next state with one more revision.
    fn into_status(mut self, status: Status) -> Self {
        self.status = status;
        self.revision += 1;
        self
    }
}
