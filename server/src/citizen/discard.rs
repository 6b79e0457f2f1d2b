//! Throw a draft away.

use super::posted::Named;
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::id::DraftId;

/// `POST /drafts/{id}/discard`
pub async fn discard(State(house): State<House>, mut session: Session, Named(draft): Named<DraftId>) -> Response {
    match house.desk().drafts.discard(&session.actor, draft).await {
        Ok(()) => see_other("/me", None),
        Err(refusal) => send_back(&mut session, "/me", refusal, Vec::new()).await,
    }
}
