//! Prove the mobile with the code that was sent.

use super::posted::value;
use crate::answer::{refused, see_other, send_back};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::identifier::Mobile;
use domain::session::Owner;
use domain::text::clean_number;

/// `POST /sign-in/code`, with the input `code`.
pub async fn enter_code(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let mobile = session.state.pending.as_ref().and_then(|pending| Mobile::parse(&pending.mobile).ok());
    let Some(mobile) = mobile else { return see_other("/sign-in", None) };
    match house.desk().access.enter_code(&mobile, &clean_number(value(&raw, "code"))).await {
        Ok(person) => {
            let next = session.state.next.clone().unwrap_or_else(|| "/me".to_owned());
            match session.sign_in(Owner::Person(person)).await {
                Ok(cookie) => see_other(&next, cookie.as_ref()),
                Err(refusal) => refused(&refusal),
            }
        }
        // A wrong code is not kept either: it may be another one's right one.
        Err(refusal) => send_back(&mut session, "/sign-in/code", refusal, Vec::new()).await,
    }
}
