//! The answer (پاسخ / ابلاغ, table 4).

use crate::Instant;
use crate::id::{DocumentId, OfficerId};
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};

/// What came of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// انجام شد
    Done,
    /// موافقت
    Granted,
    /// موافقت مشروط
    Conditional,
    /// عدم موافقت: needs a reason and a legal basis
    Refused,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Outcome::Done, Outcome::Granted, Outcome::Conditional, Outcome::Refused];
}

/// An answer in the making; only staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseDraft {
    pub outcome: Outcome,
    /// Text of the decision.
    pub text: String,
    /// Law or rule; required for [`Outcome::Refused`].
    pub legal_basis: String,
    /// What the citizen does next and until when; may be empty.
    pub next_step: String,
    pub valid_until: Option<JalaliDate>,
    pub attachments: Vec<DocumentId>,
    pub drafted_by: OfficerId,
    pub drafted_at: Instant,
}

/// A signed and registered answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Outgoing letter number.
    pub number: String,
    pub outcome: Outcome,
    pub text: String,
    pub legal_basis: String,
    pub next_step: String,
    pub valid_until: Option<JalaliDate>,
    pub attachments: Vec<DocumentId>,
    pub signed_by: OfficerId,
    /// The signer's name as it stood then.
    pub signer: String,
    /// The absent officer in whose right it was signed.
    #[serde(default)]
    pub signed_for: Option<String>,
    pub signed_at: Instant,
    /// Until then the citizen may object.
    pub objection_until: Instant,
}

/// That the answer reached the citizen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    pub means: DeliveryMeans,
    pub at: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryMeans {
    /// The citizen opened it in their own page.
    Panel,
    /// Handed over at a counter against the receipt.
    InPerson,
    Post,
}
