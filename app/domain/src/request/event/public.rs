//! What the citizen sees of an event, and which of its words are meant for them.

use super::EventKind;
use crate::Instant;
use crate::request::{Channel, DeficientItem, DeliveryMeans, Outcome};
use serde::{Deserialize, Serialize};

/// The citizen's side of an event: nothing internal can be in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicEvent {
    Submitted {
        channel: Channel,
    },
    Accepted {
        letter: String,
        stage_title: String,
    },
    MarkedDeficient {
        items: Vec<DeficientItem>,
        words: String,
        until: Instant,
    },
    Resubmitted,
    Rejected {
        reason: String,
        legal_basis: String,
    },
    Transferred {
        reason: String,
    },
    Withdrawn,
    StageEntered {
        title: String,
    },
    Referred,
    AskedCitizen {
        words: String,
        until: Instant,
    },
    CitizenActed,
    /// The agency, where the service names it itself.
    AgencyAsked {
        agency: Option<String>,
    },
    AgencyAnswered {
        agency: Option<String>,
    },
    /// Its answer is not needed any more.
    AgencyReleased {
        agency: Option<String>,
    },
    Answered {
        number: String,
        outcome: Outcome,
    },
    Delivered {
        means: DeliveryMeans,
    },
    Objected,
    Closed,
    Reopened,
    Lapsed,
}

impl EventKind {
    /// What the citizen may see of it; `None` for internal events.
    pub fn public(&self) -> Option<PublicEvent> {
        Some(match self {
            EventKind::Submitted { channel, .. } => PublicEvent::Submitted { channel: *channel },
            EventKind::Accepted { letter, stage_title, .. } => {
                PublicEvent::Accepted { letter: letter.clone(), stage_title: stage_title.clone() }
            }
            EventKind::MarkedDeficient { items, words, until } => {
                PublicEvent::MarkedDeficient { items: items.clone(), words: words.clone(), until: *until }
            }
            EventKind::Resubmitted { .. } => PublicEvent::Resubmitted,
            EventKind::Rejected { reason, legal_basis } => {
                PublicEvent::Rejected { reason: reason.clone(), legal_basis: legal_basis.clone() }
            }
            EventKind::Transferred { reason, .. } => PublicEvent::Transferred { reason: reason.clone() },
            EventKind::Withdrawn => PublicEvent::Withdrawn,
            EventKind::StageDecided { next_title, .. } => PublicEvent::StageEntered { title: next_title.clone() },
            EventKind::Referred { .. } => PublicEvent::Referred,
            EventKind::AskedCitizen { words, until } => {
                PublicEvent::AskedCitizen { words: words.clone(), until: *until }
            }
            EventKind::CitizenActed { .. } => PublicEvent::CitizenActed,
            EventKind::AgencyAsked { planned, agency, .. } => {
                PublicEvent::AgencyAsked { agency: planned.as_ref().map(|_| agency.clone()) }
            }
            EventKind::InquiryAnswered { planned, agency, .. } => {
                PublicEvent::AgencyAnswered { agency: planned.as_ref().map(|_| agency.clone()) }
            }
            EventKind::InquiryCancelled { planned, agency, .. } => {
                PublicEvent::AgencyReleased { agency: planned.as_ref().map(|_| agency.clone()) }
            }
            EventKind::ResponseApproved { response } => {
                PublicEvent::Answered { number: response.number.clone(), outcome: response.outcome }
            }
            EventKind::Delivered { means } => PublicEvent::Delivered { means: *means },
            EventKind::Objected { .. } => PublicEvent::Objected,
            EventKind::Closed => PublicEvent::Closed,
            EventKind::Reopened { .. } => PublicEvent::Reopened,
            EventKind::Lapsed => PublicEvent::Lapsed,
            EventKind::ReferralRead { .. }
            | EventKind::ReferralReturned { .. }
            | EventKind::ReferralRecalled { .. }
            | EventKind::InquiryOverdue { .. }
            | EventKind::ResponseDrafted { .. }
            | EventKind::AcceptanceProposed { .. }
            | EventKind::AcceptanceSentBack { .. }
            | EventKind::Classified { .. }
            | EventKind::Noted { .. }
            | EventKind::SurveyAnswered => return None,
        })
    }

    /// Whether the citizen reads, or wrote, what was written with it. Words of every other event stay inside, also where
    /// the event itself is public.
    pub fn has_citizens_words(&self) -> bool {
        use PublicEvent::{AskedCitizen, MarkedDeficient, Objected, Rejected, Transferred};
        matches!(
            self.public(),
            Some(MarkedDeficient { .. } | Rejected { .. } | Transferred { .. } | AskedCitizen { .. } | Objected)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_public_event_may_stay_inside() {
        let reopened = EventKind::Reopened { reason: "x".to_owned() };
        assert!(reopened.public().is_some() && !reopened.has_citizens_words());
        assert!(!EventKind::CitizenActed { words: "x".to_owned() }.has_citizens_words());
        assert!(!EventKind::Noted { words: "x".to_owned() }.has_citizens_words());
        assert!(EventKind::Objected { words: "x".to_owned() }.has_citizens_words());
    }
}
