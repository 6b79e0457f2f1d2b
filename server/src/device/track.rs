//! `POST /api/device/track`: how far a request is, for whoever has its code. A hall is no place for more than that.

use super::asked::{Asked, Code};
use super::reply::{json, refused};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::actor::Actor;
use domain::in_person::TrackedRequest;

/// As somebody unknown, whoever stands before the kiosk.
pub async fn track(State(house): State<House>, session: Session, Asked(asked): Asked<Code>) -> Response {
    if let Err(refusal) = session.actor.kiosk() {
        return refused(&refusal);
    }
    let found = house.desk().service_requests.track(&Actor::Anonymous, &[], &asked.code).await;
    json(found.map(TrackedRequest::from))
}
