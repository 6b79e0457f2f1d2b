//! `GET /api/device/board`: the numbers of the device's place.

use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::refusal::Refusal;

pub async fn board(State(house): State<House>, session: Session) -> Response {
    let Some(device) = session.actor.device() else { return reply::refused(&Refusal::SignInFirst) };
    reply::json(house.desk().boards.board(device.place).await)
}
