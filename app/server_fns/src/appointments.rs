//! Reading appointments. They are booked, moved and cancelled by forms posted to plain routes.

use crate::AppError;
use domain::catalogue::ServiceCard;
use domain::id::AppointmentId;
use domain::in_person::{AppointmentView, FreeSlot, Line, Place};
use domain::service::ServiceKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What people can book an appointment for at a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BookingPage {
    pub place: Place,
    pub services: Vec<ServiceCard>,
}

/// When people can come for one service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimesPage {
    pub place: Place,
    /// Where its people wait.
    pub line: Line,
    pub service: ServiceCard,
    pub free: Vec<FreeSlot>,
}

/// Places that give appointments for the service.
#[server(name = ReadBookingPlaces, endpoint = "appointments/places")]
pub async fn places(service: ServiceKey) -> Result<Vec<Place>, AppError> {
    Ok(crate::caller::desk()?.appointments.places_for(&service).await?)
}

/// The place with this key, with the services that are offered now and given appointments for.
#[server(name = ReadBookingServices, endpoint = "appointments/services")]
pub async fn services(place: String) -> Result<BookingPage, AppError> {
    let desk = crate::caller::desk()?;
    let place = desk.places.place_named(&place).await?;
    let mut services = desk.catalogue.search(domain::catalogue::ServiceSearch::default()).await?.services;
    services.retain(|card| place.booking_line(&card.key).is_some());
    Ok(BookingPage { place, services })
}

/// Times that can still be booked for the service at the place with this key.
#[server(name = ReadBookingTimes, endpoint = "appointments/times")]
pub async fn times(place: String, service: ServiceKey) -> Result<TimesPage, AppError> {
    use domain::refusal::Refusal;
    let BookingPage { place, services } = services(place).await?;
    let service = services.into_iter().find(|card| card.key == service).ok_or(Refusal::NotFound)?;
    let line = place.booking_line(&service.key).cloned().ok_or(Refusal::NotFound)?;
    let free = crate::caller::desk()?.appointments.slots(place.id, line.id).await?;
    Ok(TimesPage { place, line, service, free })
}

/// One of the citizen's own.
#[server(name = ReadAppointment, endpoint = "appointments/one")]
pub async fn one(appointment: AppointmentId) -> Result<AppointmentView, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.appointments.appointment(&caller.actor, appointment).await?)
}

/// The citizen's own that are still to come.
#[server(name = ReadOwnAppointments, endpoint = "appointments/mine")]
pub async fn mine() -> Result<Vec<AppointmentView>, AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.appointments.own_appointments(&caller.actor).await?)
}
