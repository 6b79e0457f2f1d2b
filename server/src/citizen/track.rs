//! Follow a request by its code, and see more of it with the last four digits of the mobile.

use super::posted::{request_address, value};
use crate::answer::{ask_again, see_other, send_back};
use crate::house::House;
use crate::http::address::ClientAddress;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use axum::{Extension, Form};
use domain::form::Raw;
use domain::text::clean_number;
use domain::tracking_code::TrackingCode;

/// `POST /track`, with the inputs `code` and `last_four`.
pub async fn track(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    mut session: Session,
    Form(raw): Form<Raw>,
) -> Response {
    let code = match TrackingCode::parse(value(&raw, "code")) {
        Ok(code) => code,
        Err(problem) => return ask_again(&mut session, "/track", "code", problem, raw).await,
    };
    let last_four = clean_number(value(&raw, "last_four"));
    if last_four.is_empty() {
        return see_other(&request_address(&code), None);
    }
    let address = address.counted().to_string();
    let followed = match house.desk().service_requests.follow(code.as_str(), &last_four, &address).await {
        Ok(request) => {
            session.state.follow(request);
            session.keep().await
        }
        Err(refusal) => Err(refusal),
    };
    match followed {
        Ok(cookie) => see_other(&request_address(&code), cookie.as_ref()),
        Err(refusal) => send_back(&mut session, "/track", refusal, raw).await,
    }
}
