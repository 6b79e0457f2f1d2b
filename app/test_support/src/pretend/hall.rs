//! What pages ask about halls and their lines of people.

use super::Pretend;
use domain::actor::Actor;
use domain::id::{AppointmentId, LineId, PlaceId};
use domain::in_person::{
    Appointment, AppointmentView, Appointments, Board, Boards, FreeSlot, Issued, Place, Places, Queue, TakeTicket,
    TicketStatus, TicketToken,
};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;

#[async_trait::async_trait]
impl Places for Pretend {
    async fn places(&self, _: &Actor) -> Answer<Vec<Place>> {
        Ok(self.place.clone().into_iter().collect())
    }
    async fn place(&self, _: PlaceId) -> Answer<Place> {
        self.give(&self.place)
    }
    async fn place_named(&self, _: &str) -> Answer<Place> {
        self.give(&self.place)
    }
    async fn keep_place(&self, _: &Actor, _: Place) -> Answer<()> {
        self.give(&self.place).map(drop)
    }
}

#[async_trait::async_trait]
impl Queue for Pretend {
    async fn take(&self, _: &Actor, _: &str, _: TakeTicket) -> Answer<Issued> {
        self.give(&self.issued)
    }
    async fn follow(&self, _: &TicketToken) -> Answer<TicketStatus> {
        self.give(&self.ticket)
    }
    async fn leave(&self, _: &TicketToken) -> Answer<()> {
        self.give(&self.ticket).map(drop)
    }
    async fn close_days(&self) -> Answer<u32> {
        Ok(0)
    }
}

#[async_trait::async_trait]
impl Boards for Pretend {
    async fn board(&self, _: PlaceId) -> Answer<Board> {
        self.give(&self.board)
    }
}

#[async_trait::async_trait]
impl Appointments for Pretend {
    async fn places_for(&self, service: &ServiceKey) -> Answer<Vec<Place>> {
        Ok(self.place.clone().into_iter().filter(|place| place.booking_line(service).is_some()).collect())
    }
    async fn slots(&self, _: PlaceId, _: LineId) -> Answer<Vec<FreeSlot>> {
        Ok(self.slots.clone())
    }
    async fn book(&self, _: &Actor, _: PlaceId, _: LineId, _: ServiceKey, _: domain::Instant) -> Answer<Appointment> {
        Err(Refusal::NotFound)
    }
    async fn move_to(&self, _: &Actor, _: AppointmentId, _: ServiceKey, _: domain::Instant) -> Answer<Appointment> {
        Err(Refusal::NotFound)
    }
    async fn appointment(&self, actor: &Actor, _: AppointmentId) -> Answer<AppointmentView> {
        actor.citizen().ok_or(Refusal::SignInFirst)?;
        self.give(&self.appointments.first().cloned())
    }
    async fn own_appointments(&self, actor: &Actor) -> Answer<Vec<AppointmentView>> {
        actor.citizen().ok_or(Refusal::SignInFirst)?;
        Ok(self.appointments.clone())
    }
    async fn cancel(&self, _: &Actor, _: AppointmentId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn check_in(&self, _: &Actor, _: PlaceId, _: &str) -> Answer<Issued> {
        self.give(&self.issued)
    }
}
