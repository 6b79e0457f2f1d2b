//! Book a time, or move what is booked to it.

use super::appointment_address;
use crate::answer::{refused, see_other, send_back};
use crate::citizen::posted::{Named, value};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::Instant;
use domain::form::Raw;
use domain::id::AppointmentId;
use domain::in_person::{Appointment, slot_at, slot_path};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;

/// `POST /queue/{place}/appointment/{service}/{day}/{time}`; where the input `instead` names an appointment, that one is
/// moved. Sent twice, it is booked once: one person has one appointment in a line.
pub async fn book(
    State(house): State<House>,
    mut session: Session,
    Named((place, service, day, time)): Named<(String, ServiceKey, String, String)>,
    Form(raw): Form<Raw>,
) -> Response {
    let at = match slot_at(&day, &time) {
        Ok(at) => at,
        Err(refusal) => return refused(&refusal),
    };
    let days = format!("/queue/{place}/appointment/{service}");
    match booked(&house, &session, &place, service, at, value(&raw, "instead")).await {
        Ok(booked) => see_other(&appointment_address(booked.id), None),
        // They have another one in this line, or not the one any more that they meant: the page looks again and asks.
        Err(Refusal::Conflict | Refusal::WrongStatus) => see_other(&format!("{days}/{}", slot_path(at)), None),
        // The other times of that day.
        Err(refusal) => send_back(&mut session, &format!("{days}/{}", JalaliDate::of(at)), refusal, Vec::new()).await,
    }
}

async fn booked(
    house: &House,
    session: &Session,
    place: &str,
    service: ServiceKey,
    at: Instant,
    instead: &str,
) -> Answer<Appointment> {
    let desk = house.desk();
    let place = desk.places.place_named(place).await?;
    if !instead.is_empty() {
        let earlier: AppointmentId = instead.parse().map_err(|_| Refusal::NotFound)?;
        return desk.appointments.move_to(&session.actor, earlier, service, at).await;
    }
    let line = place.booking_line(&service).map(|line| line.id).ok_or(Refusal::NotFound)?;
    desk.appointments.book(&session.actor, place.id, line, service, at).await
}
