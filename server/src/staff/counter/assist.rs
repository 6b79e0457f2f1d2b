//! `POST /desk/counter/assist`: begins a request on somebody's behalf: `ticket`, `assist_service`, `person_…`,
//! `identity_seen`.

use super::ticket::{nothing_chosen, ticket_in};
use super::told::{ask_again, send_back};
use crate::answer::see_other;
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::id::DraftId;
use domain::in_person::{PERSON_MOBILE, PERSON_NAME, PERSON_NATIONAL_ID, PersonAtCounter};
use domain::refusal::Refusal;
use domain::service::ServiceKey;

/// Where the form of a draft is.
pub(super) fn form_address(draft: DraftId) -> String {
    format!("/desk/counter/forms/{draft}")
}

pub(super) async fn assist(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(service) = ServiceKey::parse(value(&raw, "assist_service")) else {
        return nothing_chosen(&mut session, "assist", "assist_service", raw).await;
    };
    let person = person_in(&raw);
    if let Err(problems) = person.checked() {
        return ask_again(&mut session, "assist", problems, raw).await;
    }
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.assist(&session.actor, ticket, service, person).await,
        Err(refusal) => Err(refusal),
    };
    match answer {
        Ok(draft) => see_other(&form_address(draft), None),
        Err(refusal @ Refusal::IdentityNotSeen) => send_back(&mut session, "identity", refusal, raw).await,
        Err(refusal) => send_back(&mut session, "assist", refusal, raw).await,
    }
}

/// Whom the clerk wrote down.
pub(super) fn person_in(raw: &Raw) -> PersonAtCounter {
    PersonAtCounter {
        name: value(raw, PERSON_NAME).to_owned(),
        national_id: value(raw, PERSON_NATIONAL_ID).to_owned(),
        mobile: value(raw, PERSON_MOBILE).to_owned(),
        identity_seen: value(raw, "identity_seen") == domain::form::raw::YES,
    }
}
