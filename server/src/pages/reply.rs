//! Lets pages speak about their HTTP answer.

use axum::http::{HeaderName, HeaderValue, StatusCode};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use server_fns::reply::{self, Reply};

/// The answer axum is about to send.
struct AxumReply(ResponseOptions);

/// Makes the current answer known to `server_fns::reply`; does nothing while routes are only being listed.
pub(super) fn provide() {
    if let Some(options) = use_context::<ResponseOptions>() {
        reply::provide(AxumReply(options));
    }
}

impl Reply for AxumReply {
    fn status(&self, code: u16) {
        if let Ok(status) = StatusCode::from_u16(code) {
            self.0.set_status(status);
        }
    }

    fn header(&self, name: &str, value: &str) {
        if let Some((name, value)) = parse(name, value) {
            self.0.insert_header(name, value);
        }
    }

    fn redirect(&self, path: &str) {
        leptos_axum::redirect(path, false);
    }
}

fn parse(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let parsed = name.parse().ok().zip(value.parse().ok());
    if parsed.is_none() {
        tracing::error!(name, "a page set a header that HTTP forbids");
    }
    parsed
}
