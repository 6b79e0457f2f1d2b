//! Showing what was loaded, or why there is nothing to show.

use components::text::{common, digits, refusal as refusals, staff as words};
use components::{ButtonLink, Main, PageHeading};
use domain::refusal::Refusal;
use leptos::prelude::*;
use leptos_meta::Title;
use server_fns::{AppError, reply};
use std::str::FromStr;

/// The page, or the one that says what went wrong, with its HTTP status.
pub fn shown<T>(loaded: Result<T, AppError>, show: impl FnOnce(T) -> AnyView) -> AnyView {
    match loaded {
        Ok(data) => show(data),
        Err(error) => trouble(&error),
    }
}

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    view! { <Main>{trouble(&AppError::Desk(Refusal::NotFound))}</Main> }
}

/// A part of the address that cannot be read names nothing: `NotFound`.
pub fn named<T: FromStr>(text: Option<String>) -> Result<T, AppError> {
    let not_found = AppError::Desk(Refusal::NotFound);
    text.and_then(|text| text.parse().ok()).ok_or(not_found)
}

/// What went wrong, as a page of its own.
pub fn trouble(error: &AppError) -> AnyView {
    let (title, text) = match error {
        AppError::Desk(Refusal::NotFound) => (common::not_found_title(), common::not_found_text().to_owned()),
        AppError::Desk(Refusal::SignInFirst) => (words::session_over_title(), words::session_over().to_owned()),
        AppError::Desk(refusal) => (refusals::title(), refusals::sentence(refusal)),
        AppError::Typed { .. } => (common::not_understood_title(), words::stale_form().to_owned()),
        AppError::Transport(_) => (common::server_trouble_title(), common::try_again_soon().to_owned()),
    };
    if error.asks_to_sign_in() {
        reply::redirect("/desk/sign-in");
    } else {
        reply::status(error.status());
    }
    let reference = reply::reference().map(|reference| common::reference_for_support(digits(reference)));
    let way = if error.asks_to_sign_in() {
        // A whole new page: who looks is loaded anew.
        view! { <a class="button" href="/desk/sign-in" rel="external">{common::sign_in()}</a> }.into_any()
    } else {
        view! { <ButtonLink href="/desk">{words::back_to_kartabl()}</ButtonLink> }.into_any()
    };
    view! {
        <Title text=title/>
        <PageHeading title/>
        <p>{text}</p>
        {(error.status() >= 500).then_some(reference).flatten().map(|reference| view! { <p>{reference}</p> })}
        <p>{way}</p>
    }
    .into_any()
}
