//! What stands around every page: title, header, way back, footer.

use components::text::{citizen as words, common};
use components::{BackLink, CitizenHeader, Footer, LanguageSwitch, Main, NavLink, SkipLink};
use leptos::prelude::*;
use leptos_meta::Title;
use server_fns::session::{Viewer, Who};

/// A page before its frame is put around it.
pub(crate) struct Page {
    title: String,
    has_problem: bool,
    back: Option<String>,
    /// Stands above the heading, beside nothing else: the error summary.
    summary: Option<AnyView>,
    body: AnyView,
}

impl Page {
    /// `title` is what the browser's tab says; the body brings its own `h1`.
    pub fn new(title: impl Into<String>, body: impl IntoView + 'static) -> Self {
        Self { title: title.into(), has_problem: false, back: None, summary: None, body: body.into_any() }
    }

    /// A way back, to a plain address.
    pub fn back(mut self, href: impl Into<String>) -> Self {
        self.back = Some(href.into());
        self
    }

    /// What is wrong, above the heading; the title then starts with «خطا:».
    pub fn problems(mut self, summary: Option<AnyView>) -> Self {
        self.has_problem = summary.is_some();
        self.summary = summary;
        self
    }
}

/// The page in its frame. Without a viewer (the server could not even say who asks) the frame is bare. `here` is the
/// page's address with its query; an answer to a form has none to come back to, and so no button of the other language.
pub(crate) fn framed(viewer: Option<&Viewer>, here: &str, page: Page) -> AnyView {
    let path = here.split('?').next().unwrap_or(here);
    let Page { title, has_problem, back, summary, body } = page;
    let agency = viewer.map_or_else(|| words::home_title().to_owned(), |viewer| viewer.agency.name.clone());
    let title = if has_problem { common::title_with_error(title) } else { title };
    let title = if title == agency { title } else { format!("{title} | {agency}") };
    let demo = viewer.is_some_and(|viewer| viewer.agency.demo);
    let contact = viewer.map(contact).unwrap_or_default();
    let language = (!here.is_empty()).then(|| view! { <LanguageSwitch action="/language" here=here.to_owned()/> });
    view! {
        <Title text=title/>
        <SkipLink/>
        <CitizenHeader agency=agency home="/" links=header_links(viewer, path) demo/>
        <Main>
            {back.map(|href| view! { <BackLink href/> })}
            {summary}
            {body}
        </Main>
        <Footer links=footer_links(path, demo) contact>{language}</Footer>
    }
    .into_any()
}

fn header_links(viewer: Option<&Viewer>, path: &str) -> Vec<NavLink> {
    let signed_in = viewer.is_some_and(|viewer| matches!(viewer.who, Who::Citizen { .. }));
    let own = if signed_in { ("/me", words::my_requests()) } else { ("/sign-in", common::sign_in()) };
    let links = [("/services", words::all_services()), ("/track", words::track_request()), own];
    links.into_iter().map(|(href, text)| NavLink::new(href, text).current(path == href)).collect()
}

fn footer_links(path: &str, demo: bool) -> Vec<NavLink> {
    let mut links = vec![
        ("/complaints", words::complaints_title()),
        ("/about", words::about_title()),
        ("/accessibility", words::accessibility_title()),
        ("/privacy", words::privacy_title()),
    ];
    if demo {
        links.push(("/demo/messages", words::demo_messages_title()));
    }
    links.into_iter().map(|(href, text)| NavLink::new(href, text).current(path == href)).collect()
}

fn contact(viewer: &Viewer) -> String {
    let agency = &viewer.agency;
    let parts = [agency.address.as_str(), agency.phone.as_str()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).map(components::text::digits).collect();
    parts.join(" · ")
}
