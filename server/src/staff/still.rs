//! Pages of staff that nothing has to come alive on, with the header of all others.

use super::document::document;
use crate::house::House;
use crate::http::headers::{FORMS, FRESH};
use crate::language::choice_of;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use components::text::{
    Lang, alert, counter as counter_words, devices as device_words, halls, in_language, list, names, reports,
    staff as words, work,
};
use components::{BackLink, LanguageSwitch, Main, NavLink, PageHeading, SkipLink, StaffHeader};
use domain::actor::{Officer, Role};
use domain::organisation::Agency;
use domain::permission::{AT_COUNTERS, Action, allows};
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

/// A page that keeps itself fresh by `still.js`, works without it, and of which nothing stays behind in the browser: the next
/// person stands before the same screen.
pub(super) fn fresh(frame: Frame, page: impl FnOnce() -> AnyView) -> Response {
    let mut response = still(frame, move || {
        let page = page();
        view! { {page} <script type="module" src="/still.js"></script> }.into_any()
    });
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, FRESH);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
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
    if roles.iter().any(|role| AT_COUNTERS.contains(role)) {
        let counter = super::counter::COUNTER;
        links.push(NavLink::new(counter, counter_words::title()).current(path == counter));
    }
    if roles.contains(&Role::Administrator) {
        let places = super::places::PLACES;
        links.push(NavLink::new(places, halls::title()).current(path == places));
        let devices = super::devices::DEVICES;
        links.push(NavLink::new(devices, device_words::title()).current(path == devices));
    }
    if super::reports::reads_daily(&officer) {
        let daily = super::reports::DAILY;
        links.push(NavLink::new(daily, reports::daily_link()).current(path == daily));
    }
    if super::reports::asks_staffing(&officer) {
        let staffing = super::reports::STAFFING;
        links.push(NavLink::new(staffing, reports::staffing_title()).current(path == staffing));
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
