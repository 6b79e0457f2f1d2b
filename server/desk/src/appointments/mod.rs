//! Appointments (وقت مراجعه): booked in slots of half an hour by the place's working calendar, merged into the line on arrival.

mod book;
mod cancel;
mod check_in;
mod rows;
mod slots;
#[cfg(test)]
mod tests;

pub(crate) use rows::miss;

use crate::Desk;
use domain::Instant;
use domain::actor::Actor;
use domain::id::{AppointmentId, LineId, PlaceId};
use domain::in_person::{Appointment, Appointments, FreeSlot, Issued};
use domain::refusal::Answer;
use domain::service::ServiceKey;

#[async_trait::async_trait]
impl Appointments for Desk {
    async fn slots(&self, place: PlaceId, line: LineId) -> Answer<Vec<FreeSlot>> {
        slots::slots(self, place, line).await
    }

    async fn book(
        &self,
        actor: &Actor,
        place: PlaceId,
        line: LineId,
        service: ServiceKey,
        at: Instant,
    ) -> Answer<Appointment> {
        book::book(self, actor, place, line, service, at).await
    }

    async fn cancel(&self, actor: &Actor, appointment: AppointmentId) -> Answer<()> {
        cancel::cancel(self, actor, appointment).await
    }

    async fn check_in(&self, actor: &Actor, place: PlaceId, code: &str) -> Answer<Issued> {
        check_in::check_in(self, actor, place, code).await
    }
}
