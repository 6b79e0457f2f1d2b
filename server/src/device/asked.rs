//! What was posted, as JSON.

use crate::http::error_pages::refuse;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The body, whatever its type is said to be: the door has already seen where it comes from.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Asked<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state).await.map_err(|_| refuse(StatusCode::PAYLOAD_TOO_LARGE))?;
        serde_json::from_slice(&body).map(Self).map_err(|_| refuse(StatusCode::UNPROCESSABLE_ENTITY))
    }
}

/// A code that somebody typed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub code: String,
}
