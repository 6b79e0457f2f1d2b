//! Places (محل میز خدمت), their lines (صف) and counters (باجه); guide steps 7 and 8.

use crate::id::{CounterId, LineId, PlaceId, UnitId};
use crate::refusal::Answer;
use crate::service::ServiceKey;
use serde::{Deserialize, Serialize};

/// A hall where people are served in person. Opening hours are those of its unit's calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub id: PlaceId,
    /// Stable in addresses and setup: `central`.
    pub key: String,
    pub title: String,
    pub address: String,
    pub unit: UnitId,
    /// Numbers can be taken from a phone too.
    pub phone_tickets: bool,
    pub lines: Vec<Line>,
    pub counters: Vec<Counter>,
}

/// One line of people: whoever waits for one of its services gets a number with its letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub id: LineId,
    /// One Persian letter, unique in the place: «الف» is written `ا` and shown as «الف».
    pub letter: String,
    pub title: String,
    pub title_en: String,
    /// Number of its colour on displays, 0..=5; never the only sign.
    pub tone: u8,
    pub services: Vec<ServiceKey>,
    /// Appointments that can be booked for each half hour; none where it is 0.
    #[serde(default)]
    pub per_half_hour: u16,
}

/// A counter with the lines that it serves. Its sign (guide step 8) lists the services of these lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    pub id: CounterId,
    /// Unique in the place, from 1 on; this is what displays show and say.
    pub number: u16,
    pub title: String,
    pub lines: Vec<LineId>,
}

impl Place {
    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The line in which an appointment for the service can be booked.
    pub fn booking_line(&self, service: &ServiceKey) -> Option<&Line> {
        self.lines.iter().find(|line| line.per_half_hour > 0 && line.services.contains(service))
    }

    /// Whether an appointment for any service can be booked.
    pub fn gives_appointments(&self) -> bool {
        self.lines.iter().any(|line| line.per_half_hour > 0 && !line.services.is_empty())
    }

    pub fn counter(&self, id: CounterId) -> Option<&Counter> {
        self.counters.iter().find(|counter| counter.id == id)
    }
}

/// Keeping places, by administrators; looking at them, by whoever works there.
#[async_trait::async_trait]
pub trait Places: Send + Sync {
    /// Every place for an administrator; for others those of the units where they are clerks.
    async fn places(&self, actor: &crate::actor::Actor) -> Answer<Vec<Place>>;
    /// One place, for anybody: nothing of it is secret. `NotFound`.
    async fn place(&self, place: PlaceId) -> Answer<Place>;
    /// The place with this key, for addresses. `NotFound`.
    async fn place_named(&self, key: &str) -> Answer<Place>;
    /// Writes the whole place (a new one where its id is new); administrators. Lines and counters that are gone and have
    /// no tickets today are closed, not deleted.
    async fn keep_place(&self, actor: &crate::actor::Actor, place: Place) -> Answer<()>;
}
