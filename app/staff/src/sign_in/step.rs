//! The three pages, as the browser has them.

use components::Main;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};
use server_fns::AppError;

/// Where somebody is who signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// The first factor, and where it leads afterwards.
    Password { next: String },
    /// The second factor.
    Code,
    /// The second factor of somebody who has none yet.
    Enrol,
}

/// A page as the server drew it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnStep {
    pub title: String,
    /// HTML: what stands on it.
    pub html: String,
}

#[component]
pub fn SignInPage() -> impl IntoView {
    let next = use_query_map().read_untracked().get("next").unwrap_or_default();
    page(Step::Password { next })
}

#[component]
pub fn EnterCodePage() -> impl IntoView {
    page(Step::Code)
}

#[component]
pub fn EnrolPage() -> impl IntoView {
    page(Step::Enrol)
}

fn page(step: Step) -> AnyView {
    let drawn = Resource::new(|| (), move |()| draw(step.clone()));
    let show = |DrawnStep { title, html }| {
        view! {
            <Title text=title/>
            <div class="drawn" inner_html=html></div>
        }
        .into_any()
    };
    view! {
        <Main>
            <Suspense>{move || Suspend::new(async move { crate::load::shown(drawn.await, show) })}</Suspense>
        </Main>
    }
    .into_any()
}

#[cfg(feature = "ssr")]
async fn draw(step: Step) -> Result<DrawnStep, AppError> {
    match step {
        Step::Password { next } => super::password::draw(next).await,
        Step::Code => super::enter_code::draw().await,
        Step::Enrol => super::enrol::draw().await,
    }
}

/// Every step is a whole new page: a browser has what the server put into it, and asks for nothing.
#[cfg(not(feature = "ssr"))]
async fn draw(_: Step) -> Result<DrawnStep, AppError> {
    Err(AppError::Transport(server_fns::Transport::Unreachable))
}

#[cfg(feature = "ssr")]
impl DrawnStep {
    /// A page with this title and these parts.
    pub fn of<V: RenderHtml>(title: String, parts: impl FnOnce() -> V) -> Self {
        Self { title, html: Owner::new().with(|| parts().to_html()) }
    }
}
