//! Numbers given at the counter: to whoever has neither kiosk nor phone, and to those who come with an appointment.

use super::ticket::{chosen, nothing_chosen};
use super::told::{say, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use components::text::counter as words;
use domain::form::Raw;
use domain::in_person::{Issued, Priority, TakeTicket};
use domain::refusal::{Answer, Refusal};

/// `POST /desk/counter/take`: `place`, `take_line`, `take_priority`, `_key`.
pub(super) async fn take(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(line) = chosen(&raw, "take_line") else {
        return nothing_chosen(&mut session, "take", "take_line", raw).await;
    };
    let Some(place) = chosen(&raw, "place") else {
        return send_back(&mut session, "take", Refusal::NotFound, raw).await;
    };
    let wish = TakeTicket {
        place,
        line,
        services: Vec::new(),
        priority: Priority::parse(value(&raw, "take_priority")).unwrap_or_default(),
        mobile: None,
        key: value(&raw, "_key").to_owned(),
    };
    let answer = house.desk().queue.take(&session.actor, "", wish).await;
    given(&mut session, "take", answer, raw).await
}

/// `POST /desk/counter/check-in`: `place`, `appointment_code`.
pub(super) async fn check_in(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(place) = chosen(&raw, "place") else {
        return send_back(&mut session, "check_in", Refusal::NotFound, raw).await;
    };
    let code = domain::text::clean_number(value(&raw, "appointment_code"));
    let answer = house.desk().appointments.check_in(&session.actor, place, &code).await;
    given(&mut session, "check_in", answer, raw).await
}

async fn given(session: &mut Session, form: &str, answer: Answer<Issued>, raw: Raw) -> Response {
    match answer {
        Ok(issued) => say(session, "given", vec![("number".to_owned(), words::ticket(&issued.number))]).await,
        Err(refusal) => send_back(session, form, refusal, raw).await,
    }
}
