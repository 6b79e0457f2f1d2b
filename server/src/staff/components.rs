//! `GET /desk/admin/components`: every component in every state. Nothing on it has to come alive, so it is drawn here and
//! weighs nothing in the browser's bundle.

use crate::assets::Manifest;
use crate::http::headers::STILL;
use crate::language::choice_of;
use app::Audience;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{Html, IntoResponse};
use components::text::staff as words;
use components::{Gallery, Main, PageHeading};
use leptos::prelude::*;

pub async fn components(address: Uri, headers: HeaderMap) -> impl IntoResponse {
    let language = choice_of(address.path(), &headers);
    let style = Manifest::load().of(Audience::Staff).style;
    let html = Owner::new().with(move || {
        provide_context(language);
        view! {
            <html lang=language.tag() dir=language.dir()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title>{words::component_gallery()}</title>
                    {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
                </head>
                <body>
                    <Main wide=true>
                        <PageHeading title=words::component_gallery()/>
                        <Gallery/>
                    </Main>
                </body>
            </html>
        }
        .to_html()
    });
    ([(header::CONTENT_SECURITY_POLICY, STILL)], Html(format!("<!DOCTYPE html>{html}")))
}
