//! `POST /api/device/track`: how far a request is, for whoever has its code. A hall is no place for more than that.

use super::asked::{Asked, Code};
use super::reply::json;
use crate::house::House;
use axum::extract::State;
use axum::response::Response;
use domain::actor::Actor;

pub async fn track(State(house): State<House>, Asked(asked): Asked<Code>) -> Response {
    json(house.desk().service_requests.track(&Actor::Anonymous, &[], &asked.code).await)
}
