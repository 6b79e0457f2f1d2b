//! `POST /api/device/check_in`: whoever has an appointment is there.

use super::asked::{Asked, Code};
use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::refusal::Refusal;

pub async fn check_in(State(house): State<House>, session: Session, Asked(asked): Asked<Code>) -> Response {
    let Some(device) = session.actor.device() else { return reply::refused(&Refusal::SignInFirst) };
    reply::json(house.desk().appointments.check_in(&session.actor, device.place, &asked.code).await)
}
