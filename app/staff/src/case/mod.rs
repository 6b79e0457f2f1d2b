//! `/desk/requests/{id}`: one case. What it is, what can be done, what happened.

mod answers;
mod documents;
mod errors;
mod facts;
mod forms;
mod head;
mod history;
mod panel;
mod referrals;
mod response;
mod state;
mod verb;
mod work;

use components::text::staff as words;
use components::{ButtonLink, EmptyState, Main, Notice, Tone};
use domain::id::RequestId;
use domain::kartabl::CaseView;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;
use server_fns::{AppError, kartabl};
use std::sync::Arc;
pub use work::Work;

#[cfg(all(test, feature = "ssr"))]
pub use {forms::form_of, verb::Verb};

/// The case as it was loaded; shared by the parts of the page.
type Case = Arc<CaseView>;

#[component]
pub fn CasePage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| crate::load::named::<RequestId>(params.with(|params| params.get("id"))).ok());
    let work = Work::new();
    provide_context(work);
    Effect::new(move |before: Option<Option<RequestId>>| {
        let now = id.get();
        if before.is_some_and(|before| before != now) {
            work.start_anew();
        }
        now
    });
    let case = Resource::new(
        move || (id.get(), work.reloads()),
        |(id, _)| async move {
            let id = id.ok_or(AppError::Desk(domain::refusal::Refusal::NotFound))?;
            kartabl::case(id).await
        },
    );
    view! {
        <Main wide=true>
            <div class="said" role="status" aria-live="polite">
                {move || work.said().map(|said| view! { <Notice tone=Tone::Done><p>{said}</p></Notice> })}
            </div>
            <Transition fallback=|| view! { <p>{words::loading()}</p> }>
                {move || Suspend::new(async move {
                    let loaded = case.await.and_then(|packed| packed.open());
                    match loaded {
                        // What was just done took the case out of the officer's hands.
                        Err(error) if error.is_not_found() && work.has_said() => gone(),
                        loaded => crate::load::shown(loaded, |view| page(Arc::new(view), work)),
                    }
                })}
            </Transition>
        </Main>
    }
}

fn page(case: Case, work: Work) -> AnyView {
    view! {
        <Title text=words::case_title(&case.service_title, &case.applicant.name)/>
        {head::head(&case)}
        <div class="case">
            <div class="case__what">
                {state::state(&case)}
                {facts::facts(&case)}
                {documents::documents(&case)}
                {answers::answers(&case)}
            </div>
            <div class="case__do">{panel::panel(case.clone(), work)}</div>
            <div class="case__past">
                {referrals::referrals(&case)}
                {history::history(&case)}
            </div>
        </div>
    }
    .into_any()
}

fn gone() -> AnyView {
    view! {
        <Title text=words::gone_title()/>
        <EmptyState title=words::gone_title()>
            <ButtonLink href="/desk">{words::back_to_kartabl()}</ButtonLink>
        </EmptyState>
    }
    .into_any()
}
