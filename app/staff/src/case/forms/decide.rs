use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::staff as words;
use leptos::prelude::*;
use server_fns::stages::Decide;

/// Takes one of the stage's decisions, with a note for the next stage; some need a reason.
pub fn form(case: &Case, verb: Verb, decision: String) -> AnyView {
    let decisions = case.stage.iter().flat_map(|stage| &stage.decisions);
    let needs_reason = decisions.into_iter().any(|known| known.key == decision && known.needs_reason);
    let label = if needs_reason { words::decision_reason() } else { words::decision_note() };
    let done = verb.label(case);
    verb_form::<Decide>(
        case,
        verb,
        Sheet::new(&[("note", label)]),
        move |_| words::done_decided(&done),
        move |filled| {
            view! {
                <input type="hidden" name="decision" value=decision.clone()/>
                <TextArea
                    name="note"
                    label
                    value=filled.value("note")
                    error=filled.error("note")
                    optional=!needs_reason
                    rows=3
                />
            }
            .into_any()
        },
    )
}
