//! `POST /api/device/paired`: the device asks with its secret whether it was approved; once it was, it gets its cookie.

use super::asked::Asked;
use super::{cookie, reply};
use crate::house::House;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::refusal::Refusal;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    secret: String,
    #[serde(default)]
    public_key: Option<String>,
}

pub async fn paired(State(house): State<House>, Asked(waiting): Asked<Waiting>) -> Response {
    let found = house.desk().devices.fetch_pairing(&waiting.secret, waiting.public_key.as_deref()).await;
    let (state, token) = match found {
        Ok(found) => found,
        Err(refusal) => return reply::refused(&refusal),
    };
    let mut response = Json(state).into_response();
    if let Some(token) = token {
        let Some(value) = cookie::kept(&token) else { return reply::refused(&Refusal::Trouble) };
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}
