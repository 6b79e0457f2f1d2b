//! Appointments (وقت مراجعه): a time promised beforehand; on arrival it merges into the line.

use super::Issued;
use crate::Instant;
use crate::actor::Actor;
use crate::id::{AppointmentId, LineId, PlaceId};
use crate::refusal::Answer;
use crate::service::ServiceKey;
use serde::{Deserialize, Serialize};

/// Early or late by more than this and the appointment is void, in minutes.
pub const CHECK_IN_MINUTES: u32 = 30;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub id: AppointmentId,
    pub place: PlaceId,
    pub line: LineId,
    pub service: ServiceKey,
    pub at: Instant,
    /// Six digits that the person types at the kiosk or tells the clerk.
    pub code: String,
    pub state: AppointmentState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentState {
    Booked,
    CheckedIn,
    Cancelled,
    Missed,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeSlot {
    pub at: Instant,
    pub left: u32,
}

#[async_trait::async_trait]
pub trait Appointments: Send + Sync {
    /// Times that can still be booked, by the place's working calendar.
    async fn slots(&self, place: PlaceId, line: LineId) -> Answer<Vec<FreeSlot>>;
    /// A signed-in citizen books one; one open appointment per line. `SlotTaken`.
    async fn book(&self, actor: &Actor, place: PlaceId, line: LineId, service: ServiceKey, at: Instant) -> Answer<Appointment>;
    async fn cancel(&self, actor: &Actor, appointment: AppointmentId) -> Answer<()>;
    /// Whoever has the code is there: a ticket of class `Appointment` in the line. Devices and clerks of the place; tries
    /// are limited. `WrongCode`.
    async fn check_in(&self, actor: &Actor, place: PlaceId, code: &str) -> Answer<Issued>;
}
