//! Sitting down and getting up.

use super::told::{done, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::refusal::Refusal;

/// `POST /desk/counter/sit`: `counter`.
pub(super) async fn sit(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(counter) = value(&raw, "counter").parse() else {
        return send_back(&mut session, "sit", Refusal::NotFound, raw).await;
    };
    let answer = house.desk().counters.sit(&session.actor, counter).await;
    done(&mut session, "sit", raw, answer, "sat").await
}

/// `POST /desk/counter/rise`
pub(super) async fn rise(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let answer = house.desk().counters.rise(&session.actor).await;
    done(&mut session, "rise", raw, answer, "rose").await
}
