//! Take a request back.

use super::posted::{Named, request_address};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::tracking_code::TrackingCode;

/// `POST /requests/{code}/withdraw`
pub async fn withdraw(State(house): State<House>, mut session: Session, Named(code): Named<TrackingCode>) -> Response {
    let page = request_address(&code);
    match house.desk().service_requests.withdraw(&session.actor, &code).await {
        Ok(()) => see_other(&page, None),
        Err(refusal) => send_back(&mut session, &page, refusal, Vec::new()).await,
    }
}
