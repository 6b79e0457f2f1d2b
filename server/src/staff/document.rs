//! The document around a page that nothing has to come alive on: drawn here, it weighs nothing in the browser's bundle.

use crate::assets::Manifest;
use app::Audience;
use axum::response::Html;
use components::text::Lang;
use leptos::prelude::*;

/// The whole document in this language; `page` answers its title and what is in its body.
pub(super) fn document(language: Lang, class: &'static str, page: impl FnOnce() -> (String, AnyView)) -> Html<String> {
    let style = Manifest::load().of(Audience::Staff).style;
    let html = Owner::new().with(move || {
        provide_context(language);
        let (title, body) = page();
        view! {
            <html lang=language.tag() dir=language.dir()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="robots" content="noindex"/>
                    <title>{title}</title>
                    {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
                    <link rel="icon" href="/icons/pishkhan.svg" type="image/svg+xml"/>
                </head>
                <body class=class>{body}</body>
            </html>
        }
        .to_html()
    });
    Html(format!("<!DOCTYPE html>{html}"))
}
