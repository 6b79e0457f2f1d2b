use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{isolate, list, secretariat, staff as words};
use components::{Choice, Select};
use leptos::prelude::*;
use server_fns::triage::Accept;

/// Registers it and hands it to an expert of the first stage, or to whoever takes it.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let hint = if case.supervised { secretariat::supervised_hint() } else { words::accept_hint() };
    let sheet = Sheet { hint: Some(hint), ..Sheet::new(&[("expert", words::first_expert())]) };
    let experts: Vec<Choice> = case
        .experts
        .iter()
        .map(|expert| Choice::new(expert.id.to_string(), list([&expert.name, &expert.unit_title])))
        .collect();
    verb_form::<Accept>(
        case,
        verb,
        sheet,
        |letter| match letter {
            "" => secretariat::done_proposed().to_owned(),
            letter => words::done_accepted(isolate(letter)),
        },
        move |filled| {
            view! {
                <Select
                    name="expert"
                    label=words::first_expert()
                    choices=experts.clone()
                    value=filled.value("expert")
                    error=filled.error("expert")
                    empty=words::free_stage()
                />
            }
            .into_any()
        },
    )
}
