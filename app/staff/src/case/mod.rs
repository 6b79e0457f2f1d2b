//! `/desk/requests/{id}`: one case. What it is, what can be done, what happened.

#[cfg(feature = "ssr")]
mod drawn;
mod drawn_case;
mod errors;
mod forms;
mod head;
mod landed;
mod panel;
mod read;
mod response;
#[cfg(feature = "ssr")]
mod sheet;
mod shown;
mod verb;
mod viewer;
mod way;
mod work;

use crate::browser;
use crate::hand::{Hand, Overlay, Source};
use components::text::staff as words;
use components::{ButtonLink, EmptyState};
use domain::id::RequestId;
use domain::kartabl::CaseView;
use domain::refusal::Refusal;
pub use drawn_case::DrawnCase;
use landed::Landed;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_location, use_params_map};
pub use read::case_ahead;
use server_fns::AppError;
#[cfg(feature = "ssr")]
pub use sheet::{SheetOf, case_sheet};
pub use shown::Shown;
use std::sync::Arc;
pub use verb::Verb;
pub use viewer::{Viewed, viewer};
pub use work::Work;

#[cfg(all(test, feature = "ssr"))]
pub use {
    drawn::{Around, draw},
    forms::form_of,
};

/// The case as the forms have it.
type Case = Arc<CaseView>;

/// The heading of a case, which the focus goes to when it has come.
pub const TITLE: &str = "case-title";

#[component]
pub fn CasePage() -> impl IntoView {
    let hand = expect_context::<Hand>();
    let work = hand.work;
    let params = use_params_map();
    let id = Memo::new(move |_| crate::load::named::<RequestId>(params.with(|params| params.get("id"))).ok());
    // The view it was opened from, and what is opened beside it.
    let search = use_location().search;
    let query = Memo::new(move |_| search.with(|search| search.trim_start_matches('?').to_owned()));
    // A case that was read ahead is shown as it was read; one that is loaded again comes from the desk.
    let reloads = StoredValue::new(work.reloads_now());
    let case = Resource::new(
        move || (id.get(), query.get(), work.reloads()),
        move |(id, query, reload)| async move {
            let id = id.ok_or(AppError::Desk(Refusal::NotFound))?;
            let again = reloads.try_update_value(|before| std::mem::replace(before, reload) != reload) == Some(true);
            if let Some((case, old)) = hand.ahead.picture(id, &query).filter(|_| !again) {
                hand.comes_from(Source::Ahead { old });
                return Ok(case);
            }
            let case = read::case(id, query.clone()).await?;
            hand.ahead.keep(id, query, case.clone());
            Ok(case)
        },
    );
    let landed = Landed::new();
    view! {
        <Transition fallback=|| view! { <p>{words::loading()}</p> }>
            {move || Suspend::new(async move {
                let loaded = case.await.and_then(|packed| packed.open());
                match loaded {
                    // What was just done took the case out of the officer's hands.
                    Err(error) if error.is_not_found() && work.has_done() => gone(hand),
                    loaded => crate::load::shown(loaded, |view| page(&view, hand, landed)),
                }
            })}
        </Transition>
    }
}

fn page(case: &DrawnCase, hand: Hand, landed: Landed) -> AnyView {
    hand.work.turn_to(case.id);
    let (shown, beside) = (Shown::of(case), case.beside.clone());
    Effect::new(move |_| {
        landed.at(shown.id, &beside);
        untrack(|| hand.arrived(shown.clone()));
    });
    let forms = case.forms.clone();
    // Files are shown over the page; a link that is opened in a window of its own is left to the browser.
    let look = move |event: MouseEvent| {
        if let Some(document) = browser::file_clicked(&event) {
            event.prevent_default();
            hand.viewed.set(Some(Viewed { case: forms.clone(), document }));
            hand.overlay.set(Some(Overlay::Files));
        }
    };
    view! {
        <Title text=case.title.clone()/>
        {head::head(case, hand)}
        <div class="case" on:click=look>
            <div class="case__what" inner_html=case.what.clone()></div>
            <div class="case__do">{panel::panel(case, hand)}</div>
            <div class="case__past" inner_html=case.past.clone()></div>
        </div>
    }
    .into_any()
}

fn gone(hand: Hand) -> AnyView {
    let list = untrack(|| hand.list_address());
    view! {
        <Title text=words::gone_title()/>
        <EmptyState title=words::gone_title()>
            <ButtonLink href=list>{words::back_to_kartabl()}</ButtonLink>
        </EmptyState>
    }
    .into_any()
}
