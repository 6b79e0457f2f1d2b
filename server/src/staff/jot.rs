//! Keep what an officer is still writing. A route and not a function, so that a page can send it while it is being left.

use crate::citizen::Named;
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::id::RequestId;
use domain::jotting::Jotted;
use server_fns::status_of;

/// `POST /desk/requests/{id}/jottings` with a [`Jotted`] as JSON, whatever its type is said to be: a page that is being
/// left sends plain text. `null`, or the refusal with its status.
pub async fn jot(
    State(house): State<House>,
    session: Session,
    Named(request): Named<RequestId>,
    body: Bytes,
) -> Response {
    let Ok(jotted) = serde_json::from_slice::<Jotted>(&body) else { return refuse(StatusCode::UNPROCESSABLE_ENTITY) };
    match house.desk().jottings.keep(&session.actor, request, jotted).await {
        Ok(()) => Json(()).into_response(),
        Err(refusal) => {
            let status = StatusCode::from_u16(status_of(&refusal)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, Json(server_fns::AppError::Desk(refusal))).into_response()
        }
    }
}
