//! Appointments (وقت مراجعه): booked in slots of half an hour by the place's working calendar, merged into the line on arrival.

mod book;
mod cancel;
mod check_in;
mod move_to;
#[cfg(test)]
mod own_tests;
mod rows;
mod slot;
mod slots;
mod tell;
#[cfg(test)]
mod tests;
mod view;

pub(crate) use rows::{expected, miss};

use crate::throttle::Limit;
use crate::{Desk, places};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{AppointmentId, LineId, PlaceId};
use domain::in_person::{Appointment, AppointmentView, Appointments, FreeSlot, Issued, Place};
use domain::refusal::Answer;
use domain::service::ServiceKey;

/// Times that one person books or moves to: each of them is a text message that somebody pays for.
const BOOKINGS: Limit = Limit { scope: "appointment", most: 20, minutes: 60 };

#[async_trait::async_trait]
impl Appointments for Desk {
    async fn places_for(&self, service: &ServiceKey) -> Answer<Vec<Place>> {
        let mut places = places::all(self.database.read()).await?;
        places.retain(|place| place.booking_line(service).is_some());
        Ok(places)
    }

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

    async fn move_to(
        &self,
        actor: &Actor,
        appointment: AppointmentId,
        service: ServiceKey,
        at: Instant,
    ) -> Answer<Appointment> {
        move_to::move_to(self, actor, appointment, service, at).await
    }

    async fn appointment(&self, actor: &Actor, appointment: AppointmentId) -> Answer<AppointmentView> {
        view::one(self, actor, appointment).await
    }

    async fn own_appointments(&self, actor: &Actor) -> Answer<Vec<AppointmentView>> {
        view::own(self, actor).await
    }

    async fn cancel(&self, actor: &Actor, appointment: AppointmentId) -> Answer<()> {
        cancel::cancel(self, actor, appointment).await
    }

    async fn check_in(&self, actor: &Actor, place: PlaceId, code: &str) -> Answer<Issued> {
        check_in::check_in(self, actor, place, code).await
    }
}
