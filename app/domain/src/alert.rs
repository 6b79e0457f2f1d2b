//! Alerts (اعلان): what an officer is told without asking. Never of what they did themselves, and never of a case that
//! they may not see.

mod mention;
mod preferences;
mod reminder;
mod typing;

pub use mention::{Mentionable, mentioned};
pub use preferences::{Preferences, Sms, Typed};
pub use reminder::{HEAD_AFTER, TRIAGE, TRIAGE_HEAD, Waits, reminders};
pub use typing::{OFFERED, being_typed, fitting};

use crate::Instant;
use crate::id::RequestId;
use crate::kartabl::{Folder, KartablRow};
use serde::{Deserialize, Serialize};

/// Why an officer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// A colleague wrote their name in a note or an instruction.
    Mentioned,
    /// A case was referred to them.
    Referred,
    /// An agency that they asked let its time pass.
    InquiryLate,
    /// Little time is left.
    DueSoon,
    /// The promised moment has passed.
    Overdue,
    /// It has, and nothing happened since: the head of the unit is told.
    OverdueHead,
    /// Nobody has looked at a new request.
    Untriaged,
    /// Nobody has, and the desk was reminded: the head of the unit is told.
    UntriagedHead,
}

impl AlertKind {
    pub const ALL: [AlertKind; 8] = [
        AlertKind::Mentioned,
        AlertKind::Referred,
        AlertKind::InquiryLate,
        AlertKind::DueSoon,
        AlertKind::Overdue,
        AlertKind::OverdueHead,
        AlertKind::Untriaged,
        AlertKind::UntriagedHead,
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            AlertKind::Mentioned => "mentioned",
            AlertKind::Referred => "referred",
            AlertKind::InquiryLate => "inquiry_late",
            AlertKind::DueSoon => "due_soon",
            AlertKind::Overdue => "overdue",
            AlertKind::OverdueHead => "overdue_head",
            AlertKind::Untriaged => "untriaged",
            AlertKind::UntriagedHead => "untriaged_head",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether the desk itself reminds of it, by the clock.
    pub fn is_reminder(self) -> bool {
        !matches!(self, AlertKind::Mentioned | AlertKind::Referred | AlertKind::InquiryLate)
    }

    /// Whether it is for the head of the unit and not for whoever works on it.
    pub fn is_for_head(self) -> bool {
        matches!(self, AlertKind::OverdueHead | AlertKind::UntriagedHead)
    }
}

/// An alert as its officer reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertView {
    pub kind: AlertKind,
    pub at: Instant,
    pub read: bool,
    /// The colleague who caused it; empty for the desk itself.
    pub by: String,
    pub request: RequestId,
    pub service_title: String,
    pub applicant_name: String,
}

/// A part of the officer's home: a folder with what waits in it, and the first few cases.
#[derive(Clone, Debug, PartialEq)]
pub struct HomePart {
    pub folder: Folder,
    /// Up to one more than [`crate::kartabl::COUNTED`].
    pub count: u32,
    pub rows: Vec<KartablRow>,
}

/// The officer's home (میز من).
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    pub parts: Vec<HomePart>,
    /// Unread ones first, then the newest; no more than [`ALERTS`].
    pub alerts: Vec<AlertView>,
    pub unread: u32,
    /// How many of the unread ones are mentions.
    pub mentions: u32,
}

/// Most alerts on the home page.
pub const ALERTS: u64 = 30;
/// Most cases of one part of it.
pub const HOME_ROWS: usize = 5;

/// What a text message sums up for an officer who wants one a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    pub overdue: u32,
    pub due_today: u32,
    pub unread: u32,
}

impl Digest {
    /// Nothing worth a message.
    pub fn is_empty(self) -> bool {
        self.overdue == 0 && self.due_today == 0 && self.unread == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_has_one_word() {
        for kind in AlertKind::ALL {
            assert_eq!(AlertKind::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }
}
