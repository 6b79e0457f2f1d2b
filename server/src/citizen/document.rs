//! Hand a stored file out. It is saved, never shown: nothing in it may run here.

use super::posted::Named;
use crate::answer::refused;
use crate::house::House;
use crate::http::disposition::attachment;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::id::DocumentId;

/// Whatever opens it may load and run nothing.
const INERT: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// `GET /documents/{id}` and `GET /desk/documents/{id}`
pub async fn download(State(house): State<House>, session: Session, Named(id): Named<DocumentId>) -> Response {
    let (document, body) = match house.open_file(&session.actor, id).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    let kind = HeaderValue::from_str(&document.media_type);
    let (Ok(kind), Ok(name)) = (kind, HeaderValue::from_str(&attachment(&document.name))) else {
        return refused(&domain::refusal::Refusal::Trouble);
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_LENGTH, HeaderValue::from(document.size)),
        (header::CONTENT_DISPOSITION, name),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CONTENT_SECURITY_POLICY, INERT),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    (StatusCode::OK, headers, body).into_response()
}
