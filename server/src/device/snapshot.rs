//! `GET /api/device/snapshot?have=VERSION`: the catalogue and the place, where the device does not have them as they are.

use super::reply;
use crate::house::House;
use crate::session::Session;
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Default, Deserialize)]
pub struct Has {
    #[serde(default)]
    have: String,
}

pub async fn snapshot(
    State(house): State<House>,
    session: Session,
    has: Result<Query<Has>, QueryRejection>,
) -> Response {
    let has = has.map(|Query(has)| has).unwrap_or_default();
    match house.desk().devices.snapshot(&session.actor).await {
        Ok(snapshot) if snapshot.version == has.have => StatusCode::NO_CONTENT.into_response(),
        Ok(snapshot) => Json(snapshot).into_response(),
        Err(refusal) => reply::refused(&refusal),
    }
}
