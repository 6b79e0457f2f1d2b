//! Pages for staff that are drawn here and never taken over by the browser: they weigh nothing in its bundle.

use crate::assets::Manifest;
use crate::http::headers::FORMS;
use crate::language::choice_of;
use app::Audience;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use components::text::{staff as words, work};
use components::{Main, PageHeading};
use leptos::prelude::*;

/// What a page needs of the asking.
pub struct Frame {
    pub address: &'static str,
    pub headers: HeaderMap,
}

impl Frame {
    /// The page with this title. `body` is drawn in the reader's language; `back` leads to the list.
    pub fn page(
        &self,
        status: StatusCode,
        back: &str,
        title: fn() -> &'static str,
        body: impl FnOnce() -> AnyView,
    ) -> Response {
        let language = choice_of(self.address, &self.headers);
        let style = Manifest::load().of(Audience::Staff).style;
        let back = back.to_owned();
        let html = Owner::new().with(move || {
            provide_context(language);
            let body = body();
            view! {
                <html lang=language.tag() dir=language.dir()>
                    <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/>
                        <title>{title()} " - " {words::kartabl()}</title>
                        {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
                        <link rel="icon" href="/icons/pishkhan.svg" type="image/svg+xml"/>
                    </head>
                    <body>
                        <Main wide=true>
                            <a class="back-link" href=back>{work::back_to_list()}</a>
                            <PageHeading title=title()/>
                            {body}
                        </Main>
                    </body>
                </html>
            }
            .to_html()
        });
        (status, [(header::CONTENT_SECURITY_POLICY, FORMS)], Html(format!("<!DOCTYPE html>{html}"))).into_response()
    }
}
