//! What happened. Events are the one source of the timeline, the audit, notifications and every report.

mod public;

pub use public::PublicEvent;

use super::{
    Channel, Confidentiality, DeficientItem, DeliveryMeans, InquiryAnswer, Outcome, Purpose, Response, Urgency,
};
use crate::Instant;
use crate::actor::Actor;
use crate::id::{DeskId, InquiryId, OfficerId, PersonId, ReferralId, UnitId};
use serde::{Deserialize, Serialize};

/// One thing that happened to one request. Appended, never changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub at: Instant,
    pub by: By,
    /// The unit in whose hands the request was.
    pub unit: UnitId,
    pub kind: EventKind,
}

/// Who did it, named as they were then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Citizen {
        person: PersonId,
    },
    Officer {
        id: OfficerId,
        name: String,
        /// The absent officer in whose right it was done (به نیابت از).
        #[serde(default)]
        on_behalf_of: Option<Absent>,
    },
    System,
}

/// An officer who was away, named as they were then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absent {
    pub id: OfficerId,
    pub name: String,
}

impl By {
    /// By one's own right.
    pub fn of(actor: &Actor) -> Self {
        match actor {
            Actor::Citizen(citizen) => By::Citizen { person: citizen.id },
            Actor::Officer(officer) => By::Officer { id: officer.id, name: officer.name.clone(), on_behalf_of: None },
            Actor::System | Actor::Anonymous | Actor::Device(_) => By::System,
        }
    }
}

/// Another receiver of the same step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlsoReferred {
    pub referral: ReferralId,
    pub to: OfficerId,
    pub to_name: String,
    /// رونوشت
    pub copy: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    Submitted {
        channel: Channel,
        /// At a counter the original of the applicant's identity paper was seen.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        identity_seen: bool,
    },
    Accepted {
        letter: String,
        stage: String,
        stage_title: String,
        unit: UnitId,
        expert: Option<OfficerId>,
    },
    MarkedDeficient {
        items: Vec<DeficientItem>,
        words: String,
        until: Instant,
    },
    /// The citizen sent the named items again.
    Resubmitted {
        fields: Vec<String>,
    },
    Rejected {
        reason: String,
        legal_basis: String,
    },
    Transferred {
        from: DeskId,
        to: DeskId,
        to_unit: UnitId,
        reason: String,
    },
    Withdrawn,
    StageDecided {
        stage: String,
        decision: String,
        decision_label: String,
        note: String,
        next_stage: String,
        next_title: String,
        next_unit: UnitId,
    },
    Referred {
        referral: ReferralId,
        to: OfficerId,
        to_name: String,
        purpose: Purpose,
        instruction: String,
        due_at: Option<Instant>,
        /// Only its sender and receivers read the instruction.
        #[serde(default)]
        private: bool,
        /// Who else got it in the same step.
        #[serde(default)]
        also: Vec<AlsoReferred>,
    },
    ReferralRead {
        referral: ReferralId,
    },
    ReferralReturned {
        referral: ReferralId,
        words: String,
    },
    ReferralRecalled {
        referral: ReferralId,
    },
    AskedCitizen {
        words: String,
        until: Instant,
    },
    CitizenActed {
        words: String,
    },
    ResponseDrafted {
        outcome: Outcome,
    },
    ResponseApproved {
        response: Response,
    },
    Delivered {
        means: DeliveryMeans,
    },
    Objected {
        words: String,
    },
    Closed,
    Reopened {
        reason: String,
    },
    /// The citizen let the time to complete it pass.
    Lapsed,
    /// Another agency was asked. The citizen is told that, and who it is where the service says so anyway.
    AgencyAsked {
        inquiry: InquiryId,
        planned: Option<String>,
        agency: String,
        question: String,
        legal_basis: String,
        due_at: Instant,
        letter: Option<String>,
    },
    InquiryAnswered {
        inquiry: InquiryId,
        planned: Option<String>,
        agency: String,
        answer: InquiryAnswer,
    },
    InquiryCancelled {
        inquiry: InquiryId,
        planned: Option<String>,
        agency: String,
        reason: String,
    },
    /// The time of an agency is up; a reminder to whoever asked.
    InquiryOverdue {
        inquiry: InquiryId,
        agency: String,
        asked_by: OfficerId,
    },
    /// The desk accepted it; the registrar has yet to confirm that.
    AcceptanceProposed {
        expert: Option<OfficerId>,
    },
    /// The registrar did not confirm it.
    AcceptanceSentBack {
        reason: String,
    },
    Classified {
        urgency: Urgency,
        confidentiality: Confidentiality,
    },
    /// Internal; never shown to the citizen.
    Noted {
        words: String,
    },
    SurveyAnswered,
}

impl EventKind {
    /// The word in the database.
    pub fn as_str(&self) -> &'static str {
        match self {
            EventKind::Submitted { .. } => "submitted",
            EventKind::Accepted { .. } => "accepted",
            EventKind::MarkedDeficient { .. } => "marked_deficient",
            EventKind::Resubmitted { .. } => "resubmitted",
            EventKind::Rejected { .. } => "rejected",
            EventKind::Transferred { .. } => "transferred",
            EventKind::Withdrawn => "withdrawn",
            EventKind::StageDecided { .. } => "stage_decided",
            EventKind::Referred { .. } => "referred",
            EventKind::ReferralRead { .. } => "referral_read",
            EventKind::ReferralReturned { .. } => "referral_returned",
            EventKind::ReferralRecalled { .. } => "referral_recalled",
            EventKind::AskedCitizen { .. } => "asked_citizen",
            EventKind::CitizenActed { .. } => "citizen_acted",
            EventKind::ResponseDrafted { .. } => "response_drafted",
            EventKind::ResponseApproved { .. } => "response_approved",
            EventKind::Delivered { .. } => "delivered",
            EventKind::Objected { .. } => "objected",
            EventKind::Closed => "closed",
            EventKind::Reopened { .. } => "reopened",
            EventKind::Lapsed => "lapsed",
            EventKind::AgencyAsked { .. } => "agency_asked",
            EventKind::InquiryAnswered { .. } => "inquiry_answered",
            EventKind::InquiryCancelled { .. } => "inquiry_cancelled",
            EventKind::InquiryOverdue { .. } => "inquiry_overdue",
            EventKind::AcceptanceProposed { .. } => "acceptance_proposed",
            EventKind::AcceptanceSentBack { .. } => "acceptance_sent_back",
            EventKind::Classified { .. } => "classified",
            EventKind::Noted { .. } => "noted",
            EventKind::SurveyAnswered => "survey_answered",
        }
    }
}

/// Something the citizen has to be told. The outbox turns it into a message, the wording is elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    Received,
    Accepted {
        letter: String,
    },
    Deficient {
        count: u32,
        until: Instant,
    },
    /// The reason is the text of the message.
    Rejected {
        reason: String,
    },
    Transferred,
    StageEntered {
        title: String,
    },
    Referred,
    AskedCitizen {
        words: String,
    },
    Answered {
        number: String,
    },
    /// With the link to the survey; sent once the answer is out.
    SurveyInvitation,
    Objected,
    Reopened,
    Lapsed,
    Withdrawn,
}
