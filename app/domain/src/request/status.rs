//! Where a request stands (DESIGN §4).

use super::response::{Delivery, Response, ResponseDraft};
use crate::Instant;
use crate::id::{OfficerId, UnitId};
use serde::{Deserialize, Serialize};

/// The status with what is true in it and only there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In the desk's hands, not yet triaged (در انتظار بررسی).
    Submitted,
    /// The desk accepted it and the registrar has yet to confirm that (در انتظار تأیید دبیرخانه).
    Registering { proposal: Proposal },
    /// The citizen has to complete named items; the clock is paused (نیازمند تکمیل).
    Deficient { deficiency: Deficiency },
    /// Refused with a reason (رد شده).
    Rejected {
        reason: String,
        legal_basis: String,
        at: Instant,
        /// Until then the citizen may object. A row written before this was kept counts as past.
        #[serde(default)]
        objection_until: Instant,
    },
    /// A unit works on a stage (در دست اقدام).
    InProgress { progress: Progress },
    /// The citizen has to come, pay or bring something; the clock is paused.
    AwaitingCitizen { task: CitizenTask, progress: Progress },
    /// Signed, registered and published to the citizen (پاسخ داده شده).
    Answered { response: Response, delivery: Option<Delivery>, progress: Progress },
    /// Finished (مختومه).
    Closed { response: Option<Response>, progress: Option<Progress>, at: Instant },
    /// The citizen took it back (انصراف متقاضی).
    Withdrawn { at: Instant },
}

/// The part of a status that is stored in a column and filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusKind {
    Submitted,
    Registering,
    Deficient,
    Rejected,
    InProgress,
    AwaitingCitizen,
    Answered,
    Closed,
    Withdrawn,
}

/// An acceptance that waits for the registrar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The expert whose kartabl it is to go to.
    pub expert: Option<OfficerId>,
    /// Who accepted it.
    pub by: OfficerId,
    pub at: Instant,
}

/// Work on one stage of table 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// Key of the stage in the definition.
    pub stage: String,
    pub unit: UnitId,
    /// The expert who holds it; none while anybody of the unit may take it.
    pub owner: Option<OfficerId>,
    pub entered_at: Instant,
    /// The stage's own agreed time is up then.
    pub due_at: Instant,
    /// The answer in the making.
    pub draft: Option<ResponseDraft>,
}

/// What has to be completed (نقص مدارک), all in one notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deficiency {
    pub items: Vec<DeficientItem>,
    /// Words for the whole, may be empty.
    pub words: String,
    /// After this moment it lapses.
    pub until: Instant,
    pub asked_at: Instant,
}

/// One wrong answer or document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeficientItem {
    /// The field's key in the form.
    pub field: String,
    /// What is wrong with it, shown beside it.
    pub words: String,
}

/// What the citizen has to do before work goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitizenTask {
    /// What, where, when and with which documents (capability 11 of the circular).
    pub words: String,
    pub until: Instant,
}

impl Status {
    pub fn kind(&self) -> StatusKind {
        match self {
            Status::Submitted => StatusKind::Submitted,
            Status::Registering { .. } => StatusKind::Registering,
            Status::Deficient { .. } => StatusKind::Deficient,
            Status::Rejected { .. } => StatusKind::Rejected,
            Status::InProgress { .. } => StatusKind::InProgress,
            Status::AwaitingCitizen { .. } => StatusKind::AwaitingCitizen,
            Status::Answered { .. } => StatusKind::Answered,
            Status::Closed { .. } => StatusKind::Closed,
            Status::Withdrawn { .. } => StatusKind::Withdrawn,
        }
    }

    /// The stage's work, in every status that has or had one.
    pub fn progress(&self) -> Option<&Progress> {
        match self {
            Status::InProgress { progress }
            | Status::AwaitingCitizen { progress, .. }
            | Status::Answered { progress, .. } => Some(progress),
            Status::Closed { progress, .. } => progress.as_ref(),
            _ => None,
        }
    }

    /// The signed response, once there is one.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Status::Answered { response, .. } => Some(response),
            Status::Closed { response, .. } => response.as_ref(),
            _ => None,
        }
    }
}

impl StatusKind {
    pub const ALL: [StatusKind; 9] = [
        StatusKind::Submitted,
        StatusKind::Registering,
        StatusKind::Deficient,
        StatusKind::Rejected,
        StatusKind::InProgress,
        StatusKind::AwaitingCitizen,
        StatusKind::Answered,
        StatusKind::Closed,
        StatusKind::Withdrawn,
    ];

    /// The word in the database and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            StatusKind::Submitted => "submitted",
            StatusKind::Registering => "registering",
            StatusKind::Deficient => "deficient",
            StatusKind::Rejected => "rejected",
            StatusKind::InProgress => "in_progress",
            StatusKind::AwaitingCitizen => "awaiting_citizen",
            StatusKind::Answered => "answered",
            StatusKind::Closed => "closed",
            StatusKind::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether the desk owes work: the promise can be kept or broken.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            StatusKind::Submitted
                | StatusKind::Registering
                | StatusKind::Deficient
                | StatusKind::InProgress
                | StatusKind::AwaitingCitizen
        )
    }

    /// Whether nothing is left to do: what the archive holds.
    pub fn is_finished(self) -> bool {
        matches!(self, StatusKind::Rejected | StatusKind::Closed | StatusKind::Withdrawn)
    }
}
