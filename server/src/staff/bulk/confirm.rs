//! `POST /desk/bulk/confirm`: orders what the preview showed.

use super::choose::draw;
use super::typed::{asked, seen};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::form::Raw;
use domain::refusal::Refusal;
use server_fns::AppError;

pub async fn confirm(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Form(raw): Form<Raw>,
) -> Response {
    let known = match asked(&raw) {
        Ok(asked) => {
            let bulk = house.desk().bulk;
            bulk.order(&session.actor, value(&raw, "key"), seen(&raw), asked).await.map_err(AppError::Desk)
        }
        Err(error) => Err(error),
    };
    match known {
        Ok(order) => see_other(&format!("/desk/bulk/{order}"), None),
        Err(AppError::Desk(refusal @ (Refusal::NotFound | Refusal::Trouble | Refusal::SignInFirst))) => {
            refused(&refusal)
        }
        Err(error) => draw(&house, &session, headers, raw, Some(error)).await,
    }
}
