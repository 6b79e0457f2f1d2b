//! What is done without a case, and counted all the same (table 2).

use super::ticket::{chosen, nothing_chosen, ticket_in};
use super::told::done;
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::service::ServiceKey;

/// `POST /desk/counter/information`: `ticket`, `inform_service`.
pub(super) async fn inform(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(service) = ServiceKey::parse(value(&raw, "inform_service")) else {
        return nothing_chosen(&mut session, "inform", "inform_service", raw).await;
    };
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.inform(&session.actor, ticket, service).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "inform", raw, answer, "informed").await
}

/// `POST /desk/counter/guide`: `ticket`, `guide_unit`.
pub(super) async fn guide(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(unit) = chosen(&raw, "guide_unit") else {
        return nothing_chosen(&mut session, "guide", "guide_unit", raw).await;
    };
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.guide(&session.actor, ticket, unit).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "guide", raw, answer, "guided").await
}

/// `POST /desk/counter/survey`: `ticket`.
pub(super) async fn offer_survey(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.offer_survey(&session.actor, ticket).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "survey", raw, answer, "offered").await
}
