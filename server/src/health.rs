//! What monitors ask: `/livez` whether the program runs, `/readyz` whether it can work, and why not.

use crate::house::House;
use crate::mount::Mount;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Mounts both.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    mount.get("/livez", alive).get("/readyz", ready)
}

/// `200` as long as the program runs, whatever the database does.
async fn alive() -> &'static str {
    "alive\n"
}

#[derive(Serialize)]
struct Readiness {
    ready: bool,
    /// Short words for machines, without anything about people.
    reasons: Vec<&'static str>,
}

/// `200`, or `503` with reasons.
async fn ready(State(house): State<House>) -> Response {
    let reasons = house.troubles().await;
    let status = if reasons.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(Readiness { ready: reasons.is_empty(), reasons })).into_response()
}
