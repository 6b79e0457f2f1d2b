//! Pages of staff that nothing has to come alive on: drawn here with the header of all others, and weighing nothing in the
//! browser's bundle.

use crate::assets::Manifest;
use crate::http::headers::FORMS;
use app::Audience;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use components::text::{Lang, alert, list, names, staff as words};
use components::{LanguageSwitch, NavLink, SkipLink, StaffHeader};
use domain::actor::{Officer, Role};
use domain::organisation::Agency;
use domain::permission::{Action, allows};
use leptos::prelude::*;

/// What stands around the page.
pub(super) struct Frame {
    pub language: Lang,
    pub agency: Agency,
    pub officer: Officer,
    pub title: String,
    /// Its own address.
    pub path: &'static str,
}

/// The whole page with this inside.
pub(super) fn still(frame: Frame, page: impl FnOnce() -> AnyView) -> Response {
    let html = Owner::new().with(move || {
        provide_context(frame.language);
        let page = page();
        drawn(frame, page).to_html()
    });
    let headers = [
        (header::CONTENT_SECURITY_POLICY, FORMS),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    (headers, Html(format!("<!DOCTYPE html>{html}"))).into_response()
}

fn drawn(frame: Frame, page: AnyView) -> impl IntoView {
    let Frame { language, agency, officer, title, path } = frame;
    let style = Manifest::load().of(Audience::Staff).style;
    let mut links = vec![
        NavLink::new("/desk", words::kartabl()),
        NavLink::new(super::home::HOME, alert::home()).current(path == super::home::HOME),
    ];
    let mut roles: Vec<Role> = officer.grants.iter().map(|grant| grant.role).collect();
    roles.sort();
    roles.dedup();
    if roles.iter().any(|role| allows(*role, Action::ReadRegistry)) {
        let letters = super::letters::LETTERS;
        links.push(NavLink::new(letters, words::letters()).current(path == letters));
    }
    let unit = list(roles.into_iter().map(names::role));
    let here = Signal::derive(move || path.to_owned());
    let switch = view! { <LanguageSwitch action="/language" here/> }.into_any();
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
            <body>
                <SkipLink/>
                <StaffHeader
                    agency=agency.name
                    home="/desk"
                    links
                    person=officer.name
                    unit
                    sign_out="/desk/sign-out"
                    demo=agency.demo
                    language=switch
                />
                {page}
            </body>
        </html>
    }
}
