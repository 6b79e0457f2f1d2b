//! Cases of whoever is at the counter.

use super::assist::form_address;
use super::paper;
use super::ticket::ticket_in;
use super::told::{done, send_back};
use crate::answer::see_other;
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::id::{RequestId, TicketId};
use domain::in_person::CounterView;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;

/// Longest text that a scanner gives; an address with a code in it is far shorter.
const SCANNED_CHARS: usize = 300;

/// `POST /desk/counter/case`: `ticket`, and in `code` what was typed or scanned.
pub(super) async fn open(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let code: String = value(&raw, "code").chars().take(SCANNED_CHARS).collect();
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.open_case(&session.actor, ticket, &code).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "case", raw, answer, "opened").await
}

/// `POST /desk/counter/complete`: `ticket`, `request`. On to the form of what is missing.
pub(super) async fn complete(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let answer = match both(&raw) {
        Ok((ticket, request)) => house.desk().counters.complete_assisted(&session.actor, ticket, request).await,
        Err(refusal) => Err(refusal),
    };
    match answer {
        Ok(draft) => see_other(&form_address(draft), None),
        Err(refusal) => send_back(&mut session, "cases", refusal, raw).await,
    }
}

/// `POST /desk/counter/acted`: `ticket`, `request`, and in `acted.…` what they did.
pub(super) async fn acted(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let words = raw.iter().find(|(name, _)| name.starts_with("acted.")).map_or("", |(_, words)| words).to_owned();
    let answer = match both(&raw) {
        Ok((ticket, request)) => house.desk().counters.confirm_acted(&session.actor, ticket, request, words).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "acted", raw, answer, "acted").await
}

/// `POST /desk/counter/hand-over`: `ticket`, `request`, `code`. On to the receipt that is signed.
pub(super) async fn hand_over(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let answer = match both(&raw) {
        Ok((ticket, request)) => house.desk().counters.hand_over(&session.actor, ticket, request).await,
        Err(refusal) => Err(refusal),
    };
    match (answer, TrackingCode::parse(value(&raw, "code"))) {
        (Ok(()), Ok(code)) => see_other(&paper::address(paper::Sheet::HandOver, &code), None),
        (Ok(()), Err(_)) => super::told::back(),
        (Err(refusal), _) => send_back(&mut session, "cases", refusal, raw).await,
    }
}

fn both(raw: &Raw) -> Answer<(TicketId, RequestId)> {
    let request = value(raw, "request").parse().map_err(|_| Refusal::NotFound)?;
    Ok((ticket_in(raw, "ticket")?, request))
}

/// The promised times of the cases of a visit.
pub(super) type Promises = Vec<(RequestId, domain::Instant)>;

/// Reads them; a case whose promise cannot be told is shown without one.
pub(super) async fn promises(house: &House, session: &Session, view: &CounterView) -> Promises {
    let mut known = Promises::new();
    for case in view.current.iter().flat_map(|current| &current.cases) {
        if let Ok(receipt) = house.desk().counters.receipt(&session.actor, case.request).await
            && let Some(promise) = receipt.promise
        {
            known.push((case.request, promise.at));
        }
    }
    known
}
