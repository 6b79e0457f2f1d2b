//! What stands around every page of a kiosk.

use crate::idle::{StartOver, StillThere};
use components::text::{kiosk as words, refusal};
use components::{ButtonKind, ButtonLink, CitizenHeader, LanguageSwitch, Main, Notice, Tone, Untranslated};
use domain::organisation::Agency;
use domain::refusal::Refusal;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_location, use_params_map};
use server_fns::{AppError, reply};
use std::future::Future;

/// The first screen.
const HOME: &str = "/kiosk";

/// Loads, then shows within the frame, under a title of its own; what could not be loaded says so, under `title`.
pub(crate) fn page<T: Send + 'static>(
    title: &'static str,
    load: impl Future<Output = Result<T, AppError>> + Send + 'static,
    show: impl FnOnce(T) -> (String, AnyView) + Send + 'static,
) -> impl IntoView {
    Suspend::new(async move {
        match load.await {
            Ok(data) => {
                let (title, body) = show(data);
                framed(title, body).await
            }
            Err(error) => framed(title, failed(&error)).await,
        }
    })
}

/// What could not be done, said with the right status.
pub(crate) fn failed(error: &AppError) -> AnyView {
    reply::status(error.status());
    let said = trouble(error);
    view! { <Notice tone=Tone::Waiting><p>{said}</p></Notice> }.into_any()
}

/// The sentence for what went wrong. A lost connection looks like trouble to the person.
fn trouble(error: &AppError) -> String {
    match error {
        AppError::Desk(why) => refusal::sentence(why),
        _ => refusal::sentence(&Refusal::Trouble),
    }
}

/// A page in its frame.
pub(crate) async fn framed(title: impl Into<String>, body: AnyView) -> AnyView {
    let here = here();
    let agency = server_fns::catalogue::home().await.ok().map(|home| home.agency);
    let Agency { name, demo, .. } = agency.unwrap_or_else(|| Agency {
        name: words::welcome().to_owned(),
        phone: String::new(),
        address: String::new(),
        complaint_route: String::new(),
        demo: false,
    });
    let title = title.into();
    // Who is at the beginning has nothing to start over.
    let start_over = (here != HOME).then(|| {
        view! { <p><ButtonLink kind=ButtonKind::Secondary href=HOME>{words::start_over()}</ButtonLink></p> }
    });
    let language = view! { <LanguageSwitch action="/kiosk/language" here kind=ButtonKind::Secondary/> }.into_any();
    view! {
        <Title text=title.clone()/>
        <CitizenHeader agency=name home=HOME links=Vec::new() demo language/>
        <Main>
            <h1 class="page-heading"><Untranslated text=title/></h1>
            {body}
            {start_over}
        </Main>
        <StillThere/>
        <StartOver/>
    }
    .into_any()
}

/// The address of the page being shown, with its query.
fn here() -> String {
    let location = use_location();
    let (path, query) = (location.pathname.get_untracked(), location.search.get_untracked());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// A part of the address.
pub(crate) fn param(name: &str) -> String {
    use_params_map().read_untracked().get(name).unwrap_or_default()
}
