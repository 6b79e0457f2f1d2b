//! Only so many askings at a time: more are told so at once, instead of all getting slower together.

use super::error_pages::refuse;
use super::limits::AT_ONCE;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The places there are.
#[derive(Clone)]
pub struct Crowd(Arc<Semaphore>);

impl Default for Crowd {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

/// Answers `503` when all places are taken. Health is always answered.
pub async fn layer(State(Crowd(places)): State<Crowd>, request: Request, next: Next) -> Response {
    if matches!(request.uri().path(), "/livez" | "/readyz") {
        return next.run(request).await;
    }
    let Ok(_place) = places.try_acquire() else {
        let mut response = refuse(StatusCode::SERVICE_UNAVAILABLE);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        return response;
    };
    next.run(request).await
}
