//! Start a request: a new draft, and its first page.

use super::posted::{Named, draft_address};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::refusal::Answer;
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;

/// `POST /services/{id}/request`
pub async fn start(State(house): State<House>, mut session: Session, Named(service): Named<ServiceKey>) -> Response {
    match open(&house, &session, &service, None).await {
        Ok(address) => see_other(&address, None),
        Err(refusal) => send_back(&mut session, &format!("/services/{service}/request"), refusal, Vec::new()).await,
    }
}

/// Opens the draft; the answer is the address to go on at.
pub(super) async fn open(
    house: &House,
    session: &Session,
    service: &ServiceKey,
    again: Option<TrackingCode>,
) -> Answer<String> {
    let drafts = house.desk().drafts;
    let draft = drafts.start(&session.actor, service, again).await?;
    Ok(draft_address(draft, &drafts.resume(&session.actor, draft).await?))
}
