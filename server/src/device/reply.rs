//! Answers for programs.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use components::text::{Lang, in_language, refusal::sentence};
use domain::in_person::Refused;
use domain::refusal::{Answer, Refusal};
use serde::Serialize;

/// The answer as JSON, or its refusal with the refusal's status.
pub fn json<T: Serialize>(answer: Answer<T>) -> Response {
    match answer {
        Ok(value) => Json(value).into_response(),
        Err(refusal) => refused(&refusal),
    }
}

pub fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(server_fns::status_of(refusal)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let said = |language| in_language(language, || sentence(refusal));
    let unpaired = *refusal == Refusal::SignInFirst;
    (status, Json(Refused { unpaired, fa: said(Lang::Fa), en: said(Lang::En) })).into_response()
}
