//! One line for every answer, without anything personal: the pattern of the address (which holds no code), never the
//! query, never a body, never an address of a person.

use super::reference::Reference;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::Instrument;

/// Measures and logs. Stands inside the reference layer and outside everything else.
pub async fn layer(request: Request, next: Next) -> Response {
    let reference = request.extensions().get::<Reference>().map(|reference| reference.0.clone()).unwrap_or_default();
    let method = request.method().clone();
    let span = tracing::info_span!("request", reference, %method);
    let started = Instant::now();
    let response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    let path = response.extensions().get::<Pattern>().map_or("(unknown)", |pattern| pattern.0.as_str());
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let _inside = span.enter();
    match status {
        500.. => tracing::error!(path, status, milliseconds, "answered"),
        _ => tracing::info!(path, status, milliseconds, "answered"),
    }
    response
}

/// The pattern of the address that answered, such as `/requests/{code}`.
#[derive(Clone)]
struct Pattern(String);

/// Hands the pattern from the route that matched out to the log.
pub async fn remember_pattern(path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    // The names of functions are ours; their arguments are in the body.
    let pattern = match &path {
        Some(path) if path.as_str().starts_with("/api/") => crate::endpoints::function_pattern(request.uri().path()),
        Some(path) => path.as_str().to_owned(),
        None => "(unknown)".to_owned(),
    };
    let mut response = next.run(request).await;
    response.extensions_mut().insert(Pattern(pattern));
    response
}
