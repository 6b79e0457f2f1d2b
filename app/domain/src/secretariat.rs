//! The secretariat (دبیرخانه): registries of units and their indicator books (دفتر اندیکاتور), how urgent and how
//! confidential a case is, and the registrar's word on an acceptance.

use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::id::{RegistryId, RequestId, UnitId};
use crate::kartabl::Seen;
use crate::permission::{self, Action, Relation};
use crate::refusal::Answer;
use crate::request::{Confidentiality, Urgency};
use serde::{Deserialize, Serialize};

/// Longest text that a book is looked through for, in characters.
pub const BOOK_WORDS: usize = 100;

/// What the secretariat does and shows.
#[async_trait::async_trait]
pub trait Secretariat: Send + Sync {
    /// One page of an indicator book of the officer's units.
    async fn book(&self, actor: &Actor, filter: BookFilter) -> Answer<BookPage>;
    /// Sets how urgent and how confidential a case is.
    async fn classify(
        &self,
        actor: &Actor,
        seen: Seen,
        urgency: Urgency,
        confidentiality: Confidentiality,
    ) -> Answer<()>;
    /// Registers what the desk accepted; the answer is the letter number.
    async fn confirm_acceptance(&self, actor: &Actor, seen: Seen) -> Answer<String>;
    /// Hands it back to the desk.
    async fn send_back_acceptance(&self, actor: &Actor, seen: Seen, reason: String) -> Answer<()>;
}

/// The two halves of a book, each with numbers of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// وارده: a request that was accepted.
    #[default]
    Incoming,
    /// صادره: an answer, or a question to another agency.
    Outgoing,
}

impl LetterKind {
    pub const ALL: [LetterKind; 2] = [LetterKind::Incoming, LetterKind::Outgoing];

    /// The word in the database and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            LetterKind::Incoming => "incoming",
            LetterKind::Outgoing => "outgoing",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The letter in numbers: وارده و, صادره ص.
    pub fn short(self) -> &'static str {
        match self {
            LetterKind::Incoming => "و",
            LetterKind::Outgoing => "ص",
        }
    }
}

/// Which page of which book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookFilter {
    /// The first of the officer's registries where none, or none of theirs, is given.
    pub registry: Option<RegistryId>,
    /// Jalali year; this one where none is given.
    pub year: Option<i32>,
    pub kind: LetterKind,
    /// A number, or words of a subject or a sender's or receiver's name.
    pub words: String,
    /// The counter with which the page before ended.
    pub after: Option<i64>,
    /// A long page from the first number on, for paper.
    pub on_paper: bool,
}

/// One page of a book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BookPage {
    /// What is shown.
    pub registry: RegistryChoice,
    pub year: i32,
    pub kind: LetterKind,
    pub words: String,
    /// Registries that the officer may read.
    pub registries: Vec<RegistryChoice>,
    /// Years in which something was registered, and this one; the last first.
    pub years: Vec<i32>,
    pub entries: Vec<BookEntry>,
    /// Where the next page goes on.
    pub next: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistryChoice {
    pub id: RegistryId,
    pub title: String,
    pub unit_title: String,
}

/// One line of a book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookEntry {
    pub serial: i64,
    pub number: String,
    pub registered_at: Instant,
    pub registered_by: String,
    /// Sender or receiver, and subject; kept from whoever is not cleared for it.
    pub told: Option<Told>,
    pub attachments: u32,
    /// عطف: the number it answers; may be empty.
    pub reply_to: String,
    /// پیرو: the number it goes on from; may be empty.
    pub follows: String,
    pub urgency: Urgency,
    pub confidentiality: Confidentiality,
    /// The case, where the officer may see it.
    pub request: Option<RequestId>,
}

/// What a line says of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub party: String,
    pub subject: String,
}

impl Officer {
    /// Whether the officer may read the books of a registry of the unit.
    pub fn reads_registry_of(&self, unit: UnitId) -> bool {
        let actor = Actor::Officer(self.clone());
        permission::may(&actor, Action::ReadRegistry, |relation, role| {
            relation == Relation::OwnRegistry && role.is_some_and(|role| self.holds(role, unit))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{Grant, Role};
    use crate::id::OfficerId;
    use uuid::Uuid;

    #[test]
    fn books_are_read_by_the_registrars_and_desk_officers_of_their_unit() {
        let units = [1, 2].map(|number| UnitId::new(Uuid::from_u128(number)));
        for role in Role::ALL {
            let grants = vec![Grant { role, unit: units[0] }];
            let id = OfficerId::new(Uuid::nil());
            let officer = Officer { id, name: String::new(), grants, stands_in_for: Vec::new() };
            let reads = matches!(role, Role::Registrar | Role::DeskOfficer);
            assert_eq!(units.map(|unit| officer.reads_registry_of(unit)), [reads, false], "{role:?}");
        }
    }

    #[test]
    fn a_kind_has_one_word() {
        for kind in LetterKind::ALL {
            assert_eq!(LetterKind::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }
}
