//! `POST /api/device/lease`: more numbers and codes. The device's cookie is given anew with them, so that one in use never
//! grows too old.

use super::{cookie, reply};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;

pub async fn lease(State(house): State<House>, session: Session, headers: HeaderMap) -> Response {
    let mut response = reply::json(house.desk().devices.lease(&session.actor).await);
    if response.status().is_success()
        && let Some(value) = cookie::token_of(&headers).and_then(cookie::kept)
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}
