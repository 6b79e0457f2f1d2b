use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::staff as words;
use leptos::prelude::*;
use server_fns::stages::Reopen;

/// Opens a finished request again, with a reason.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<Reopen>(
        case,
        verb,
        Sheet::new(&[("reason", words::reopen_reason())]),
        |_| words::done_reopened().to_owned(),
        |filled| {
            view! {
                <TextArea
                    name="reason"
                    label=words::reopen_reason()
                    value=filled.value("reason")
                    error=filled.error("reason")
                    rows=3
                />
            }
            .into_any()
        },
    )
}
