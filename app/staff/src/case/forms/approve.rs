use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, response, verb::Verb};
use components::text::{isolate, staff as words};
use leptos::prelude::*;
use server_fns::responses::Approve;

/// Signs the draft, which is shown as the citizen will read it.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let draft = case.status.progress().and_then(|progress| progress.draft.clone());
    verb_form::<Approve>(
        case,
        verb,
        Sheet { hint: Some(words::sign_hint()), ..Sheet::new(&[]) },
        |number| words::done_approved(isolate(number)),
        move |_| {
            let shown = draft.as_ref().map(response::drafted);
            view! { <div class="as-read" role="group" aria-label=words::as_citizen_reads()>{shown}</div> }.into_any()
        },
    )
}
