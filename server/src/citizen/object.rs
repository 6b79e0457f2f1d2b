//! Object to an answer or a rejection.

use super::posted::{Named, request_address, value};
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::tracking_code::TrackingCode;

/// `POST /requests/{code}/object`, with the input `words`.
pub async fn object(
    State(house): State<House>,
    mut session: Session,
    Named(code): Named<TrackingCode>,
    Form(raw): Form<Raw>,
) -> Response {
    let page = request_address(&code);
    match house.desk().service_requests.object(&session.actor, &code, value(&raw, "words").to_owned()).await {
        Ok(()) => see_other(&page, None),
        Err(refusal) => send_back(&mut session, &format!("{page}/object"), refusal, raw).await,
    }
}
