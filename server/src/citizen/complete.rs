//! Complete a deficient request: a draft of only the named items.

use super::posted::{Named, draft_address, request_address};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::refusal::Answer;
use domain::tracking_code::TrackingCode;

/// `POST /requests/{code}/complete`
pub async fn complete(State(house): State<House>, mut session: Session, Named(code): Named<TrackingCode>) -> Response {
    match open(&house, &session, &code).await {
        Ok(address) => see_other(&address, None),
        Err(refusal) => send_back(&mut session, &request_address(&code), refusal, Vec::new()).await,
    }
}

async fn open(house: &House, session: &Session, code: &TrackingCode) -> Answer<String> {
    let drafts = house.desk().drafts;
    let draft = drafts.complete(&session.actor, code).await?;
    Ok(draft_address(draft, &drafts.resume(&session.actor, draft).await?))
}
