//! Pages for what did not work, each with its HTTP status.

use crate::frame::{Page, framed};
use components::text::{citizen as words, common};
use components::{ButtonLink, PageHeading};
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::{AppError, reply, session};

/// Put into the context by the server where a form that was posted has no page of its own to come back to: [`crate::App`]
/// then says what went wrong instead of showing a page.
#[derive(Clone, Debug)]
pub struct Trouble(pub AppError);

/// The page behind [`Trouble`]. `here` is empty for a form that was posted.
#[component]
pub(crate) fn TroublePage(error: AppError, #[prop(optional)] here: String) -> impl IntoView {
    Suspend::new(async move {
        let viewer = session::viewer().await.ok();
        framed(viewer.as_ref(), &here, page_of(&error))
    })
}

/// An address that leads nowhere.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    view! { <TroublePage error=AppError::Desk(Refusal::NotFound) here=crate::load::here()/> }
}

/// The page that says so, with the status set on the current answer.
pub(crate) fn page_of(error: &AppError) -> Page {
    // A redirect already has its own status.
    if !error.asks_to_sign_in() {
        reply::status(error.status());
    }
    let (title, texts, links) = match error {
        AppError::Desk(refusal) => of_refusal(refusal),
        AppError::Typed { .. } => (words::stale_title().to_owned(), vec![words::stale_text().to_owned()], HOME),
        AppError::Transport(_) => trouble(),
    };
    let body = view! {
        <PageHeading title=title.clone()/>
        {texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {links.iter().map(|link| view! { <p><ButtonLink href=link.href()>{link.text()}</ButtonLink></p> }).collect_view()}
    };
    Page::new(title, body)
}

/// Where to go from here.
#[derive(Clone, Copy)]
enum Way {
    Home,
    Services,
    SignIn,
    Track,
}

const HOME: &[Way] = &[Way::Home];

impl Way {
    fn href(self) -> &'static str {
        match self {
            Way::Home => "/",
            Way::Services => "/services",
            Way::SignIn => "/sign-in",
            Way::Track => "/track",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Way::Home => common::to_home(),
            Way::Services => words::all_services(),
            Way::SignIn => common::sign_in(),
            Way::Track => words::track_request(),
        }
    }
}

fn of_refusal(refusal: &Refusal) -> (String, Vec<String>, &'static [Way]) {
    let said = |title: &str, text: String, ways| (title.to_owned(), vec![text], ways);
    match refusal {
        Refusal::NotFound => said(common::not_found_title(), common::not_found_text().to_owned(), HOME),
        Refusal::SignInFirst => said(words::sign_in_title(), words::sign_in_first().to_owned(), &[Way::SignIn]),
        Refusal::ServiceClosed => said(common::closed_title(), words::closed_text().to_owned(), &[Way::Services]),
        Refusal::TooMany { minutes } => said(common::too_many_title(), words::wait_minutes(minutes), HOME),
        Refusal::Conflict | Refusal::WrongStatus => {
            said(words::moved_on_title(), words::moved_on_text().to_owned(), &[Way::Track])
        }
        Refusal::ObjectionTimePassed => {
            said(words::objection_late_title(), words::objection_late_text().to_owned(), &[Way::Home])
        }
        Refusal::AlreadyAnswered => said(words::survey_done_title(), words::survey_done_text().to_owned(), HOME),
        Refusal::OtherPayload => said(words::sent_before_title(), words::sent_before_text().to_owned(), &[Way::Track]),
        Refusal::NotRegisteredYet => {
            said(words::not_registered_title(), words::not_registered_text().to_owned(), &[Way::Home])
        }
        Refusal::Trouble | Refusal::NoCalendar => trouble(),
        _ => said(words::stale_title(), words::stale_text().to_owned(), HOME),
    }
}

fn trouble() -> (String, Vec<String>, &'static [Way]) {
    let texts = vec![common::server_trouble_kept().to_owned(), common::try_again_soon().to_owned()];
    (common::server_trouble_title().to_owned(), texts, HOME)
}
