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

pub async fn entries(State(house): State<House>, request: Request) -> Response {
    let Ok(_room) = ROOM.try_acquire() else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    match Asked::<Batch>::from_request(request, &()).await {
        Ok(Asked(batch)) => json(house.desk().devices.take_in(batch).await),
        Err(refused) => refused,
    }
}
