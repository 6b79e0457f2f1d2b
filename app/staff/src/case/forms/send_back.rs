use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::secretariat as words;
use leptos::prelude::*;
use server_fns::secretariat::SendBackAcceptance;

/// Hands it back to the desk.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<SendBackAcceptance>(
        case,
        verb,
        Sheet::new(&[("reason", words::send_back_reason())]),
        |_| words::done_sent_back().to_owned(),
        |filled| {
            view! {
                <TextArea
                    name="reason"
                    label=words::send_back_reason()
                    value=filled.value("reason")
                    error=filled.error("reason")
                    rows=3
                />
            }
            .into_any()
        },
    )
}
