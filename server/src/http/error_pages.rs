//! Refusals that no page made (a foreign form, a body too large, a panic, …) in words, with the page's header.

use super::headers::STILL;
use super::reference::Reference;
use crate::assets::Manifest;
use crate::language::choice_of;
use app::Audience;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use components::text::{Lang, common};
use components::{CitizenHeader, Main, PageHeading};
use leptos::prelude::*;
use std::any::Any;
use std::sync::Arc;

/// What error pages show around their words.
#[derive(Clone, Debug, Default)]
pub struct ErrorPages {
    style: Option<Arc<str>>,
    agency: Arc<str>,
}

/// Marks an answer that still needs its words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bare {
    /// Its status says enough.
    Status,
    /// The operator closed the desk for a while.
    Maintenance,
}

/// A refusal without words; [`layer`] adds them where people read them.
pub fn refuse(status: StatusCode) -> Response {
    let mut response = status.into_response();
    response.extensions_mut().insert(Bare::Status);
    response
}

/// `503` for as long as the operator works on the desk.
pub fn closed_for_maintenance() -> Response {
    let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
    response.extensions_mut().insert(Bare::Maintenance);
    response
}

/// What a panic answers. What it said is in the log, never in the answer.
pub fn panicked(_: Box<dyn Any + Send>) -> Response {
    refuse(StatusCode::INTERNAL_SERVER_ERROR)
}

impl ErrorPages {
    pub fn new(manifest: &Manifest, agency: &str) -> Self {
        Self { style: manifest.of(Audience::Citizen).style, agency: agency.into() }
    }

    /// The whole page in this language.
    fn render(&self, language: Lang, words: impl FnOnce() -> (&'static str, &'static str), reference: &str) -> String {
        let Self { style, agency } = self.clone();
        let reference = reference.to_owned();
        let html = Owner::new().with(move || {
            provide_context(language);
            let (title, text) = words();
            view! {
                <html lang=language.tag() dir=language.dir()>
                    <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/>
                        <title>{title}</title>
                        {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
                    </head>
                    <body>
                        <CitizenHeader agency=agency.to_string() home="/"/>
                        <Main>
                            <PageHeading title/>
                            <p>{text}</p>
                            <p>{common::error_reference()} ": " <bdi dir="ltr">{reference}</bdi></p>
                            <p><a href="/">{common::to_home()}</a></p>
                        </Main>
                    </body>
                </html>
            }
            .to_html()
        });
        format!("<!DOCTYPE html>{html}")
    }
}

fn words(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => (common::not_found_title(), common::not_found_text()),
        StatusCode::FORBIDDEN => (common::foreign_form_title(), common::foreign_form_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (common::too_large_title(), common::too_large_text()),
        StatusCode::TOO_MANY_REQUESTS => (common::too_many_title(), common::try_again_soon()),
        StatusCode::GATEWAY_TIMEOUT | StatusCode::REQUEST_TIMEOUT => (common::slow_title(), common::try_again_soon()),
        StatusCode::SERVICE_UNAVAILABLE => (common::busy_title(), common::try_again_soon()),
        status if status.is_client_error() => (common::not_understood_title(), common::not_understood_text()),
        _ => (common::server_trouble_title(), common::try_again_soon()),
    }
}

/// Gives wordless refusals their page. Programs (no `text/html` in `accept`) get the status alone.
pub async fn layer(State(pages): State<ErrorPages>, request: Request, next: Next) -> Response {
    let reads_pages = accepts_html(request.headers());
    let language = choice_of(request.uri().path(), request.headers());
    let reference = request.extensions().get::<Reference>().map(|reference| reference.0.clone()).unwrap_or_default();
    let response = next.run(request).await;
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let mark = response.extensions().get::<Bare>().copied();
    let bare = mark.is_some() || !response.headers().contains_key(header::CONTENT_TYPE);
    let plain =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if !is_error || !(bare || plain) {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    if !reads_pages {
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, Body::empty());
    }
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    parts.headers.insert(header::CONTENT_SECURITY_POLICY, STILL);
    let words = || match mark {
        Some(Bare::Maintenance) => (common::maintenance_title(), common::try_again_soon()),
        _ => words(status),
    };
    Response::from_parts(parts, Body::from(pages.render(language, words, &reference)))
}

/// Whether a person reads the answer.
pub fn accepts_html(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_page_has_the_header_the_words_and_the_reference() {
        let pages = ErrorPages { style: Some("/pkg/citizen.1.css".into()), agency: "سازمان نمونه".into() };
        let page = pages.render(Lang::Fa, || words(StatusCode::INTERNAL_SERVER_ERROR), "AB12-00001");
        for part in
            ["<!DOCTYPE html>", "dir=\"rtl\"", "سازمان نمونه", "کد پیگیری خطا", "AB12-00001", "/pkg/citizen.1.css"]
        {
            assert!(page.contains(part), "{part} in {page}");
        }
    }

    #[test]
    fn an_error_page_is_in_the_readers_language() {
        let page = ErrorPages::default().render(Lang::En, || words(StatusCode::NOT_FOUND), "AB12-00001");
        assert!(page.contains("<html lang=\"en\" dir=\"ltr\">") && page.contains("Page not found"), "{page}");
    }

    #[test]
    fn every_status_has_words_of_its_kind() {
        for status in [400, 403, 404, 405, 413, 415, 422, 429, 500, 503, 504] {
            let (title, text) = words(StatusCode::from_u16(status).unwrap());
            assert!(!title.is_empty() && !text.is_empty(), "{status}");
        }
    }

    #[tokio::test]
    async fn a_panic_is_a_page_without_what_it_said() {
        use axum::Router;
        use axum::middleware::from_fn_with_state;
        use axum::routing::get;
        use http_body_util::BodyExt;
        use tower::ServiceExt;
        use tower_http::catch_panic::CatchPanicLayer;

        async fn broken() -> &'static str {
            panic!("a secret of the machine")
        }

        let router = Router::new()
            .route("/", get(broken))
            .layer(CatchPanicLayer::custom(panicked))
            .layer(from_fn_with_state(ErrorPages::default(), layer));
        let asked = |accept: &str| Request::get("/").header(header::ACCEPT, accept).body(Body::empty()).unwrap();
        let page = router.clone().oneshot(asked("text/html")).await.unwrap();
        assert_eq!(page.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = page.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&body);
        assert!(body.contains(common::server_trouble_title()) && !body.contains("secret"), "{body}");
        let program = router.oneshot(asked("application/json")).await.unwrap();
        assert!(program.into_body().collect().await.unwrap().to_bytes().is_empty());
    }
}
