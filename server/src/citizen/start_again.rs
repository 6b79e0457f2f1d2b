//! Start again from a rejected request, with its answers filled in.

use super::posted::{Named, request_address};
use super::start::open;
use crate::answer::{see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;

/// `POST /services/{id}/request/again/{code}`
pub async fn start_again(
    State(house): State<House>,
    mut session: Session,
    Named((service, code)): Named<(ServiceKey, TrackingCode)>,
) -> Response {
    let back = request_address(&code);
    match open(&house, &session, &service, Some(code)).await {
        Ok(address) => see_other(&address, None),
        Err(refusal) => send_back(&mut session, &back, refusal, Vec::new()).await,
    }
}
