//! Appointments (وقت مراجعه): a time promised beforehand; on arrival it merges into the line.

use super::{Issued, Place};
use crate::Instant;
use crate::actor::Actor;
use crate::id::{AppointmentId, LineId, PlaceId};
use crate::refusal::Answer;
use crate::service::{RequiredDocument, ServiceKey};
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

/// An appointment with what its owner needs on the way there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentView {
    pub appointment: Appointment,
    pub place_key: String,
    pub place_title: String,
    pub place_address: String,
    /// Empty where the line was closed meanwhile.
    pub line_title: String,
    /// Empty where the service is not offered any more.
    pub service_title: String,
    /// What the service asks for and the person has; without what the body asks others for itself.
    pub to_bring: Vec<RequiredDocument>,
}

#[async_trait::async_trait]
pub trait Appointments: Send + Sync {
    /// Places where appointments for the service are given.
    async fn places_for(&self, service: &ServiceKey) -> Answer<Vec<Place>>;
    /// Times that can still be booked, by the place's working calendar.
    async fn slots(&self, place: PlaceId, line: LineId) -> Answer<Vec<FreeSlot>>;
    /// A signed-in citizen books one and is told by text message; one open appointment per line. Asked twice, it is one.
    /// `SlotTaken`, `Conflict` for a second one in the line, `TooMany`.
    async fn book(
        &self,
        actor: &Actor,
        place: PlaceId,
        line: LineId,
        service: ServiceKey,
        at: Instant,
    ) -> Answer<Appointment>;
    /// The same appointment at another time, for a service of the same line; its earlier time is free again. `NotFound`,
    /// `WrongStatus`, `SlotTaken`, `TooMany`.
    async fn move_to(
        &self,
        actor: &Actor,
        appointment: AppointmentId,
        service: ServiceKey,
        at: Instant,
    ) -> Answer<Appointment>;
    /// One of the citizen's own, whatever became of it. `NotFound`.
    async fn appointment(&self, actor: &Actor, appointment: AppointmentId) -> Answer<AppointmentView>;
    /// The citizen's own that are still to come, the next one first.
    async fn own_appointments(&self, actor: &Actor) -> Answer<Vec<AppointmentView>>;
    /// Its time is free again. `NotFound`, `WrongStatus`.
    async fn cancel(&self, actor: &Actor, appointment: AppointmentId) -> Answer<()>;
    /// Whoever has the code is there: a ticket of class `Appointment` in the line. Devices and clerks of the place; tries
    /// are limited. `WrongCode`.
    async fn check_in(&self, actor: &Actor, place: PlaceId, code: &str) -> Answer<Issued>;
}
