use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::staff as words;
use components::{Choice, Select, TextArea};
use leptos::prelude::*;
use server_fns::triage::Transfer;

/// Hands it to another desk, before acceptance.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("to", words::at_desk()), ("reason", words::transfer_reason())];
    let sheet = Sheet { hint: Some(words::transfer_hint()), choices: vec!["to"], ..Sheet::new(&labels) };
    let desks: Vec<Choice> = case.desks.iter().map(|desk| Choice::new(desk.id.to_string(), &desk.title)).collect();
    verb_form::<Transfer>(
        case,
        verb,
        sheet,
        |_| words::done_transferred().to_owned(),
        move |filled| {
            view! {
                <Select
                    name="to"
                    label=words::at_desk()
                    choices=desks.clone()
                    value=filled.value("to")
                    error=filled.error("to")
                />
                <TextArea
                    name="reason"
                    label=words::transfer_reason()
                    value=filled.value("reason")
                    error=filled.error("reason")
                    rows=3
                />
            }
            .into_any()
        },
    )
}
