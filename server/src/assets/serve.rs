//! Hands out the browser's files.

use super::Files;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Response, StatusCode};
use axum::routing::get;
use data_encoding::HEXLOWER;
use rust_embed::EmbeddedFile;

/// A name that carries its content's hash never changes its meaning.
const FOREVER: &str = "public,max-age=31536000,immutable";
/// Others are asked for again, and mostly answered with `304`.
const ASK_AGAIN: &str = "no-cache";
/// The service worker of kiosk and display, which lies below neither page it stands for.
const WORKER: &str = "kiosk/sw.js";

/// Routes of every file of the build: folders with hashed names, and each remaining file at its own address.
pub fn routes() -> Router {
    let mut router = Router::new().route("/pkg/{*path}", get(file)).route("/fonts/{*path}", get(file));
    for name in Files::iter().filter(|name| is_plain(name)) {
        router = router.route(&format!("/{name}"), get(file));
    }
    router
}

/// Whether a file of the build has an address of its own, rather than a hash in its name or another one's bytes.
fn is_plain(name: &str) -> bool {
    !name.starts_with("pkg/") && !name.starts_with("fonts/") && name != "assets.json" && !name.ends_with(".br")
}

async fn file(request: Request) -> Response<Body> {
    let name = request.uri().path().trim_start_matches('/');
    // A debug build reads from a folder, where this would lead to files beside the public ones.
    if name.split('/').any(|part| part == "..") {
        return plain(StatusCode::NOT_FOUND);
    }
    let packed = accepts_brotli(request.headers()).then(|| Files::get(&format!("{name}.br"))).flatten();
    let encoding = packed.is_some().then_some("br");
    match packed.or_else(|| Files::get(name)) {
        Some(found) => answer(name, found, encoding, request.headers()),
        None => plain(StatusCode::NOT_FOUND),
    }
}

fn answer(name: &str, file: EmbeddedFile, encoding: Option<&'static str>, asked: &HeaderMap) -> Response<Body> {
    let forever = !is_plain(name);
    let tag = format!("\"{}\"", HEXLOWER.encode(&file.metadata.sha256_hash()[..12]));
    let known = asked.get(IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == tag.as_bytes());
    let mut response = if known { plain(StatusCode::NOT_MODIFIED) } else { Response::new(Body::from(file.data)) };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(if forever { FOREVER } else { ASK_AGAIN }));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    if name == WORKER {
        headers.insert("service-worker-allowed", HeaderValue::from_static("/"));
    }
    if let Some(encoding) = encoding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn plain(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// Whether the browser takes brotli. `br;q=0` is a refusal.
fn accepts_brotli(headers: &HeaderMap) -> bool {
    let offers = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    offers.split(',').any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case("br") && !refused
    })
}

/// Every kind of file the build makes; anything else is bytes to save.
fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "ogg" => "audio/ogg",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tower::ServiceExt;

    fn asking(encodings: &str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_str(encodings).unwrap())])
    }

    #[test]
    fn brotli_is_sent_to_those_who_take_it() {
        assert!(accepts_brotli(&asking("gzip, deflate, br")));
        assert!(accepts_brotli(&asking("BR;q=0.8")));
        assert!(!accepts_brotli(&asking("gzip, br;q=0")));
        assert!(!accepts_brotli(&asking("gzip")));
        assert!(!accepts_brotli(&HeaderMap::new()));
    }

    #[test]
    fn only_hashed_names_are_kept_forever() {
        let file = || EmbeddedFile {
            data: b"x".as_slice().into(),
            metadata: rust_embed::Metadata::__rust_embed_new([7; 32], None, None),
        };
        let of = |name| answer(name, file(), None, &HeaderMap::new()).headers()[CACHE_CONTROL].clone();
        assert_eq!(of("pkg/citizen.1a/app.js"), FOREVER);
        assert_eq!(of("manifest.webmanifest"), ASK_AGAIN);
        assert_eq!(of(WORKER), ASK_AGAIN, "browsers look for a new version here");
    }

    #[test]
    fn only_the_worker_may_stand_before_addresses_beside_it() {
        let file = || EmbeddedFile {
            data: b"x".as_slice().into(),
            metadata: rust_embed::Metadata::__rust_embed_new([7; 32], None, None),
        };
        let allowed =
            |name| answer(name, file(), None, &HeaderMap::new()).headers().contains_key("service-worker-allowed");
        assert!(allowed(WORKER));
        assert!(!allowed("pkg/kiosk.1a/app.js"));
    }

    #[tokio::test]
    async fn the_builds_own_notes_and_paths_outside_are_not_served() {
        for path in ["/assets.json", "/pkg/../assets.json", "/pkg/..%2fassets.json", "/fonts/none.woff2"] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = routes().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
}
