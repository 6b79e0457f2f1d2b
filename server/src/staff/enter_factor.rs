//! The second factor of staff; the first right code confirms an enrolment.

use crate::answer::{refused, see_other, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::session::Owner;
use domain::text::clean_number;

/// `POST /desk/sign-in/code`, with the input `code`.
pub async fn enter_factor(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    enter(&house, session, &raw, "/desk/sign-in/code").await
}

/// `POST /desk/sign-in/enrol`, with the input `code`.
pub async fn enrol(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    enter(&house, session, &raw, "/desk/sign-in/enrol").await
}

async fn enter(house: &House, mut session: Session, raw: &Raw, page: &str) -> Response {
    let Some(officer) = session.state.half else { return see_other("/desk/sign-in", None) };
    match house.desk().access.enter_second_factor(officer, &clean_number(value(raw, "code"))).await {
        Ok(()) => {
            let next = session.state.next.clone().unwrap_or_else(|| "/desk".to_owned());
            match session.sign_in(Owner::Officer(officer)).await {
                Ok(cookie) => see_other(&next, cookie.as_ref()),
                Err(refusal) => refused(&refusal),
            }
        }
        Err(refusal) => send_back(&mut session, page, refusal, Vec::new()).await,
    }
}
