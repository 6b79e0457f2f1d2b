//! An inquiry (استعلام) on the case: what another agency was asked, until when, and what it answered. The body asks and
//! answers for the time it takes; the citizen carries nothing, and their promise goes on.

use crate::Instant;
use crate::id::{DocumentId, InquiryId, OfficerId};
use serde::{Deserialize, Serialize};

/// One question to one agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquiry {
    pub id: InquiryId,
    /// Key of the definition's inquiry, where it is one that the service names.
    pub planned: Option<String>,
    pub agency: String,
    pub question: String,
    pub legal_basis: String,
    pub asked_by: OfficerId,
    pub asked_at: Instant,
    /// End of the last working day that the agency was given.
    pub due_at: Instant,
    /// Number of the outgoing letter, where a registry gave one.
    pub letter: Option<String>,
    /// When the one who asked was told that the time is up.
    pub reminded_at: Option<Instant>,
    pub state: InquiryState,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InquiryState {
    Waiting,
    Answered { answer: InquiryAnswer, at: Instant },
    Cancelled { reason: String, at: Instant },
}

/// What the agency answered, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquiryAnswer {
    pub words: String,
    /// Number of the agency's own letter; may be empty.
    pub number: String,
    pub evidence: Vec<DocumentId>,
}

impl Inquiry {
    /// Whether the agency still owes its answer.
    pub fn is_waiting(&self) -> bool {
        self.state == InquiryState::Waiting
    }

    /// Whether it owes it and its time is up.
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.is_waiting() && now > self.due_at
    }
}
