//! `GET /desk/admin/components`: every component in every state. Nothing on it has to come alive, so it is drawn here and
//! weighs nothing in the browser's bundle.

use super::document::document;
use crate::http::headers::STILL;
use crate::language::choice_of;
use axum::http::{HeaderMap, Uri, header};
use axum::response::IntoResponse;
use components::text::staff as words;
use components::{Gallery, Main, PageHeading};
use leptos::prelude::*;

pub async fn components(address: Uri, headers: HeaderMap) -> impl IntoResponse {
    let language = choice_of(address.path(), &headers);
    let html = document(language, "", || {
        let title = words::component_gallery();
        let page = view! {
            <Main wide=true>
                <PageHeading title/>
                <Gallery/>
            </Main>
        };
        (title.to_owned(), page.into_any())
    });
    ([(header::CONTENT_SECURITY_POLICY, STILL)], html)
}
