//! Take files that go out with the answer; drafting the answer then names them.

use crate::citizen::{Named, carries_file, in_json};
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::RequestId;

/// `POST /desk/requests/{id}/attachments`: `{"documents": […]}`, or `{"refusal": …}` with the refusal's status.
pub async fn attach(
    State(house): State<House>,
    session: Session,
    Named(request): Named<RequestId>,
    mut parts: Multipart,
) -> Response {
    let mut stored = Vec::new();
    while let Some(part) = parts.next_field().await.transpose() {
        let Ok(part) = part else { return refuse(StatusCode::BAD_REQUEST) };
        if !carries_file(&part) {
            continue;
        }
        let name = part.file_name().unwrap_or_default().to_owned();
        match house.store_attachment(&session.actor, request, &name, part).await {
            Ok(document) => stored.push(document),
            Err(refusal) => return in_json(&stored, Some(refusal)),
        }
    }
    in_json(&stored, None)
}
