//! Give a number up.

use super::ticket_address;
use crate::answer::{refused, see_other};
use crate::citizen::posted::Named;
use crate::house::House;
use axum::extract::State;
use axum::response::Response;
use domain::in_person::TicketToken;
use domain::refusal::Refusal;

/// `POST /q/{token}/leave`. Whoever was faster (a counter that called, another tab) is seen on the page.
pub async fn leave(State(house): State<House>, Named(token): Named<TicketToken>) -> Response {
    match house.desk().queue.leave(&token).await {
        Err(refusal @ (Refusal::NotFound | Refusal::Trouble)) => refused(&refusal),
        Ok(()) | Err(_) => see_other(&ticket_address(&token), None),
    }
}
