//! Send the request. Sending twice is sending once.

use super::posted::{Named, request_address, value};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::id::DraftId;

/// `POST /drafts/{id}/submit`, with the hidden input `_key` of the check page.
pub async fn submit(
    State(house): State<House>,
    mut session: Session,
    Named(draft): Named<DraftId>,
    Form(raw): Form<Raw>,
) -> Response {
    let key = [value(&raw, "_key"), value(&raw, "key")].into_iter().find(|key| !key.is_empty()).unwrap_or_default();
    match house.desk().drafts.submit(&session.actor, draft, key).await {
        Ok(code) => see_other(&format!("{}?sent=1", request_address(&code)), None),
        Err(refusal) => send_back(&mut session, &format!("/drafts/{draft}/check"), refusal, Vec::new()).await,
    }
}
