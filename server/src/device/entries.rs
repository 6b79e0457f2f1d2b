//! `POST /api/device/entries`: what a device kept. Anybody may knock; the signatures tell whose it is, so that what a
//! revoked device still has is kept for staff.

use super::asked::Asked;
use super::reply::json;
use crate::house::House;
use crate::http::error_pages::refuse;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::in_person::Batch;
use tokio::sync::Semaphore;

/// Batches that are in memory at a time; a device that finds no room sends again.
static ROOM: Semaphore = Semaphore::const_new(6);
/// Those that come without a device's cookie, from whoever was revoked or never was one, have less of their own: a stranger
/// who sends slowly keeps no kiosk waiting.
static STRANGERS: Semaphore = Semaphore::const_new(2);

pub async fn entries(State(house): State<House>, request: Request) -> Response {
    let known = matches!(house.device(request.headers()).await, Ok(Some(_)));
    let room = if known { &ROOM } else { &STRANGERS };
    let Ok(_room) = room.try_acquire() else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    match Asked::<Batch>::from_request(request, &()).await {
        Ok(Asked(batch)) => json(house.desk().devices.take_in(batch).await),
        Err(refused) => refused,
    }
}
