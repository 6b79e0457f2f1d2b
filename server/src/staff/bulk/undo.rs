//! `POST /desk/bulk/{id}/undo`: takes an order back. The order's page says what came of it.

use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use domain::id::OrderId;
use domain::refusal::Refusal;

pub async fn undo(State(house): State<House>, session: Session, Named(order): Named<OrderId>) -> Response {
    match house.desk().bulk.undo(&session.actor, order).await {
        // Too late: the page shows that it is being done, or was.
        Ok(()) | Err(Refusal::TooLate) => see_other(&format!("/desk/bulk/{order}"), None),
        Err(refusal) => refused(&refusal),
    }
}
