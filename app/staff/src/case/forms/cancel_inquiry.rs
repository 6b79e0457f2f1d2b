use super::verb_form::{Sheet, verb_form};
use super::which::{Waiting, waiting};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::inquiry as words;
use leptos::prelude::*;
use server_fns::inquiries::CancelInquiry;

/// Takes an inquiry back, with the reason.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("inquiry", words::which()), ("reason", words::cancel_reason())];
    let Waiting { choices, draw } = waiting(case);
    let sheet = Sheet { choices, ..Sheet::new(&labels) };
    verb_form::<CancelInquiry>(
        case,
        verb,
        sheet,
        |_| words::done_cancelled().to_owned(),
        move |filled| {
            view! {
                {draw(&filled)}
                <TextArea
                    name="reason"
                    label=words::cancel_reason()
                    value=filled.value("reason")
                    error=filled.error("reason")
                    rows=3
                />
            }
            .into_any()
        },
    )
}
