use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::secretariat as words;
use components::{Choice, Select};
use domain::request::{Confidentiality, Urgency};
use leptos::prelude::*;
use server_fns::secretariat::Classify;

/// How soon it has to be looked at, and by whom.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("urgency", words::urgency()), ("confidentiality", words::confidentiality())];
    let choices = vec!["urgency", "confidentiality"];
    let sheet = Sheet { hint: Some(words::classify_hint()), choices, ..Sheet::new(&labels) };
    let urgencies: Vec<_> =
        Urgency::ALL.into_iter().map(|one| Choice::new(urgency_word(one), words::urgency_of(one))).collect();
    let levels: Vec<_> = Confidentiality::ALL
        .into_iter()
        .map(|one| Choice::new(level_word(one), words::confidentiality_of(one)))
        .collect();
    let (urgency, level) = (urgency_word(case.urgency), level_word(case.confidentiality));
    verb_form::<Classify>(
        case,
        verb,
        sheet,
        |_| words::done_classified().to_owned(),
        move |filled| {
            view! {
                <Select
                    name="urgency"
                    label=words::urgency()
                    choices=urgencies.clone()
                    value=filled.value_or("urgency", urgency)
                    error=filled.error("urgency")
                />
                <Select
                    name="confidentiality"
                    label=words::confidentiality()
                    choices=levels.clone()
                    value=filled.value_or("confidentiality", level)
                    error=filled.error("confidentiality")
                />
            }
            .into_any()
        },
    )
}

/// As the form is sent.
fn urgency_word(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Normal => "normal",
        Urgency::Urgent => "urgent",
        Urgency::Immediate => "immediate",
    }
}

fn level_word(level: Confidentiality) -> &'static str {
    match level {
        Confidentiality::Normal => "normal",
        Confidentiality::Confidential => "confidential",
        Confidentiality::Secret => "secret",
    }
}
