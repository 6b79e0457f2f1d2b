//! `POST /api/device/check_in`: whoever has an appointment is there.

use super::asked::{Asked, Code};
use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;

pub async fn check_in(State(house): State<House>, session: Session, Asked(asked): Asked<Code>) -> Response {
    match session.actor.kiosk() {
        Ok(kiosk) => reply::json(house.desk().appointments.check_in(&session.actor, kiosk.place, &asked.code).await),
        Err(refusal) => reply::refused(&refusal),
    }
}
