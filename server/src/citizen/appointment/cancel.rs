//! Cancel an appointment.

use super::appointment_address;
use crate::answer::{refused, see_other};
use crate::citizen::posted::Named;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::id::AppointmentId;
use domain::refusal::Refusal;

/// `POST /appointments/{id}/cancel`. What became of it meanwhile is seen on the page.
pub async fn cancel(State(house): State<House>, session: Session, Named(id): Named<AppointmentId>) -> Response {
    match house.desk().appointments.cancel(&session.actor, id).await {
        Ok(()) | Err(Refusal::WrongStatus) => see_other(&appointment_address(id), None),
        Err(refusal) => refused(&refusal),
    }
}
