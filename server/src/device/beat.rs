//! `POST /api/device/beat`: a sign of life.

use super::asked::Asked;
use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::in_person::Beat;

pub async fn beat(State(house): State<House>, session: Session, Asked(beat): Asked<Beat>) -> Response {
    match house.desk().devices.beat(&session.actor, beat).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => reply::refused(&refusal),
    }
}
