//! Pages of staff that nothing has to come alive on, with the header of all others.

use super::document::document;
use crate::house::House;
use crate::http::headers::FORMS;
use crate::language::choice_of;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use components::text::{Lang, alert, in_language, list, names, staff as words, work};
use components::{BackLink, LanguageSwitch, Main, NavLink, PageHeading, SkipLink, StaffHeader};
use domain::actor::{Officer, Role};
use domain::organisation::Agency;
use domain::permission::{Action, allows};
use leptos::prelude::*;

/// What stands around the page.
pub(super) struct Frame {
    language: Lang,
    agency: Agency,
    officer: Officer,
    title: String,
    /// Where the page in the other language is.
    path: String,
}

impl Frame {
    pub fn of(
        house: &House,
        officer: Officer,
        headers: &HeaderMap,
        path: impl Into<String>,
        title: impl FnOnce() -> String,
    ) -> Self {
        let path = path.into();
        let language = choice_of(&path, headers);
        Self { language, agency: house.agency(), officer, title: in_language(language, title), path }
    }
}

/// The whole page with this inside.
pub(super) fn still(frame: Frame, page: impl FnOnce() -> AnyView) -> Response {
    let html = document(frame.language, "", || {
        let page = page();
        (frame.title.clone(), around(frame, page))
    });
    let headers = [
        (header::CONTENT_SECURITY_POLICY, FORMS),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    (headers, html).into_response()
}

/// A page of work that was come to from the list at `back`.
pub(super) fn work_page(frame: Frame, status: StatusCode, back: String, page: impl FnOnce() -> AnyView) -> Response {
    let title = frame.title.clone();
    let html = still(frame, move || {
        let page = page();
        view! {
            <Main wide=true>
                <BackLink href=back text=work::back_to_list()/>
                <PageHeading title/>
                {page}
            </Main>
        }
        .into_any()
    });
    (status, html).into_response()
}

fn around(frame: Frame, page: AnyView) -> AnyView {
    let Frame { agency, officer, path, .. } = frame;
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
    let here = Signal::derive(move || path.clone());
    let switch = view! { <LanguageSwitch action="/language" here/> }.into_any();
    view! {
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
    }
    .into_any()
}
