//! Take files of staff: those that go out with the answer, and those that prove what another agency answered. Drafting
//! the answer, or recording the agency's, then names them.

use crate::citizen::{Named, carries_file, in_json};
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::session::Session;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use desk::documents::Purpose;
use domain::id::RequestId;

/// `POST /desk/requests/{id}/attachments`: `{"documents": […]}`, or `{"refusal": …}` with the refusal's status.
pub async fn attach(
    State(house): State<House>,
    session: Session,
    Named(request): Named<RequestId>,
    parts: Multipart,
) -> Response {
    take(&house, &session, request, Purpose::Response, parts).await
}

/// `POST /desk/requests/{id}/evidence`: the same.
pub async fn evidence(
    State(house): State<House>,
    session: Session,
    Named(request): Named<RequestId>,
    parts: Multipart,
) -> Response {
    take(&house, &session, request, Purpose::Evidence, parts).await
}

async fn take(
    house: &House,
    session: &Session,
    request: RequestId,
    purpose: Purpose,
    mut parts: Multipart,
) -> Response {
    let mut stored = Vec::new();
    while let Some(part) = parts.next_field().await.transpose() {
        let Ok(part) = part else { return refuse(StatusCode::BAD_REQUEST) };
        if !carries_file(&part) {
            continue;
        }
        let name = part.file_name().unwrap_or_default().to_owned();
        match house.store_attachment(&session.actor, request, purpose, &name, part).await {
            Ok(document) => stored.push(document),
            Err(refusal) => return in_json(&stored, Some(refusal)),
        }
    }
    in_json(&stored, None)
}
