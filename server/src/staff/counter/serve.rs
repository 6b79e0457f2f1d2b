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
use domain::id::TicketId;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;

/// The hidden input that says how many things were done when the page was drawn: what is pressed twice counts once.
pub(super) const SEEN: &str = "seen";

/// `POST /desk/counter/information`: `ticket`, `seen`, `inform_service`.
pub(super) async fn inform(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(service) = ServiceKey::parse(value(&raw, "inform_service")) else {
        return nothing_chosen(&mut session, "inform", "inform_service", raw).await;
    };
    let answer = match seen_in(&raw) {
        Ok((ticket, seen)) => house.desk().counters.inform(&session.actor, ticket, service, seen).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "inform", raw, answer, "informed").await
}

/// `POST /desk/counter/guide`: `ticket`, `seen`, `guide_unit`.
pub(super) async fn guide(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(unit) = chosen(&raw, "guide_unit") else {
        return nothing_chosen(&mut session, "guide", "guide_unit", raw).await;
    };
    let answer = match seen_in(&raw) {
        Ok((ticket, seen)) => house.desk().counters.guide(&session.actor, ticket, unit, seen).await,
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

/// The ticket, and how many things the page showed as done in its visit.
fn seen_in(raw: &Raw) -> Answer<(TicketId, usize)> {
    Ok((ticket_in(raw, "ticket")?, chosen(raw, SEEN).ok_or(Refusal::Conflict)?))
}
