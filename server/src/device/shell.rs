//! `GET /kiosk`, `/display`, `/display/{id}`: the page in which a device's bundle draws everything. The same for everybody,
//! so that the device's service worker can keep it.

use crate::assets::Manifest;
use crate::house::House;
use crate::mount::Mount;
use app::{Assets, Audience};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::response::{Html, IntoResponse};
use components::text::{Lang, in_language, kiosk_setup as words};
use leptos::prelude::*;

/// Scripts are files of ours; a nonce would be kept with the page and be none. Sizes are set by the script's own hand, and
/// pictures are those that somebody took with the device.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; connect-src 'self'; \
     media-src 'self'; img-src 'self' data: blob:; worker-src 'self'; manifest-src 'self'; form-action 'none'; \
     base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
);
/// What stands at a kiosk: a camera for papers, a printer at a port.
const PERMISSIONS: HeaderValue =
    HeaderValue::from_static("camera=(self), usb=(self), serial=(self), geolocation=(), microphone=(), payment=()");

/// Mounts the three.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    let manifest = Manifest::load();
    let page = |title: fn() -> &'static str| {
        let html = Html(document(manifest.of(Audience::Kiosk), title));
        let headers = [
            (header::CONTENT_SECURITY_POLICY, POLICY),
            (HeaderName::from_static("permissions-policy"), PERMISSIONS),
            // Asked for again by every worker that is installed.
            (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        ];
        move || {
            let answer = (headers.clone(), html.clone()).into_response();
            async move { answer }
        }
    };
    mount
        .get("/kiosk", page(words::kiosk))
        .get("/display", page(words::display))
        .get("/display/{id}", page(words::display))
}

/// Persian, whoever asks: another language is chosen on the screen, for one visit.
fn document(assets: Assets, title: fn() -> &'static str) -> String {
    let Assets { bundle, style, font } = assets;
    let version = version(bundle.as_deref().unwrap_or_default());
    let html = in_language(Lang::Fa, || {
        view! {
            <html lang=Lang::Fa.tag() dir=Lang::Fa.dir() translate="no" data-version=version>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="theme-color" content="#00616B"/>
                    <meta name="robots" content="noindex"/>
                    <meta name="format-detection" content="telephone=no"/>
                    <title>{title()}</title>
                    {font.map(|font| view! { <link rel="preload" href=font r#as="font" r#type="font/woff2" crossorigin="anonymous"/> })}
                    {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
                    <link rel="icon" href="/icons/pishkhan.svg" r#type="image/svg+xml"/>
                    <link rel="manifest" href="/kiosk.webmanifest"/>
                    {bundle.map(|bundle| view! {
                        <link rel="modulepreload" href=format!("{bundle}/app.js")/>
                        <link rel="preload" href=format!("{bundle}/app_bg.wasm") r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
                        <script r#type="module" src=format!("{bundle}/start.js")></script>
                    })}
                </head>
                <body>
                    <noscript><p>{words::needs_script()}</p></noscript>
                </body>
            </html>
        }
        .to_html()
    });
    format!("<!DOCTYPE html>{html}")
}

/// What the device says of itself: the program's version, and the bundle's hash.
fn version(bundle: &str) -> String {
    let program = env!("CARGO_PKG_VERSION");
    match bundle.rsplit_once('.') {
        Some((_, hash)) => format!("{program} {hash}"),
        None => program.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn() -> String {
        let assets = Assets {
            bundle: Some("/pkg/kiosk.0a1b".into()),
            style: Some("/pkg/kiosk.2c.css".into()),
            font: Some("/fonts/v.3d.woff2".into()),
        };
        document(assets, words::kiosk)
    }

    #[test]
    fn the_shell_names_the_bundle_and_nothing_that_runs_inside_it() {
        let html = drawn();
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"fa\" dir=\"rtl\""), "{html}");
        assert!(html.contains("src=\"/pkg/kiosk.0a1b/start.js\""), "{html}");
        assert!(html.contains("href=\"/kiosk.webmanifest\""), "{html}");
        assert!(html.contains(words::needs_script()), "{html}");
        assert_eq!(html.matches("<script").count(), 1, "a file, and no words of a script: {html}");
        assert!(!html.contains("style=") && !html.contains("nonce"), "{html}");
    }

    #[test]
    fn the_shell_tells_which_version_it_is() {
        assert!(drawn().contains(&format!("data-version=\"{} 0a1b\"", env!("CARGO_PKG_VERSION"))));
        assert_eq!(version(""), env!("CARGO_PKG_VERSION"));
    }

    #[test]
    fn a_device_without_a_bundle_says_what_it_has() {
        let html = document(Assets::default(), words::display);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("<title>نمایشگر</title>"), "{html}");
    }

    #[test]
    fn the_policy_lets_files_of_ours_run_and_nothing_else() {
        let policy = POLICY.to_str().unwrap_or_default().to_owned();
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
        assert!(policy.contains("worker-src 'self'"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    }
}
