use super::filled::Filled;
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{digits, inquiry as words, isolate, staff};
use components::{Choice, NumberInput, Select, SummaryList, SummaryRow, TextArea, TextInput};
use domain::inquiries::PlannedInquiry;
use leptos::prelude::*;
use server_fns::inquiries::AskAgency;

/// Working days that are offered first.
const DAYS: u8 = 5;
const PLANNED: &str = "planned";

/// Asks another agency: one of those that the service names, with its words filled in, or any other.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [
        ("agency", words::agency()),
        ("question", words::question()),
        ("legal_basis", staff::legal_basis()),
        ("days", words::days()),
    ];
    let sheet = Sheet { hint: Some(words::ask_hint()), button: Some(words::ask()), ..Sheet::new(&labels) };
    let planned = case.planned_inquiries.clone();
    verb_form::<AskAgency>(
        case,
        verb,
        sheet,
        |letter| match letter {
            "" => words::done_asked_without().to_owned(),
            letter => words::done_asked(isolate(letter)),
        },
        move |filled| inputs(&filled, planned.clone()),
    )
}

fn inputs(filled: &Filled, planned: Vec<PlannedInquiry>) -> AnyView {
    let first = planned.iter().find(|planned| planned.now).map(|planned| planned.key.clone()).unwrap_or_default();
    let choices: Vec<Choice> = planned.iter().map(choice).collect();
    let value = filled.value_or(PLANNED, &first);
    let chooser = (!planned.is_empty()).then(|| {
        view! { <Select name=PLANNED label=words::planned() choices value empty=words::another_agency()/> }
    });
    let drawn = filled.clone();
    view! {
        {chooser}
        {move || {
            let chosen = drawn.work.live(&drawn.verb, PLANNED).unwrap_or_else(|| first.clone());
            words_of(&drawn, planned.iter().find(|planned| planned.key == chosen))
        }}
        <NumberInput
            name="days"
            label=words::days()
            value=filled.value_or("days", &digits(DAYS))
            error=filled.error("days")
            unit=words::days_unit()
            length=4
        />
    }
    .into_any()
}

fn choice(planned: &PlannedInquiry) -> Choice {
    let label = if planned.now {
        words::planned_now(&planned.agency, &planned.question)
    } else {
        words::planned_later(&planned.agency, &planned.question)
    };
    Choice::new(&planned.key, label)
}

/// The words of the inquiry: the service's own to begin with, where it is one that the service names.
fn words_of(filled: &Filled, planned: Option<&PlannedInquiry>) -> AnyView {
    let agency = match planned {
        Some(planned) => {
            let rows = vec![SummaryRow::text(words::agency(), planned.agency.clone())];
            view! { <SummaryList rows dense=true/> }.into_any()
        }
        None => view! {
            <TextInput
                name="agency"
                label=words::agency()
                value=filled.value("agency")
                error=filled.error("agency")
            />
        }
        .into_any(),
    };
    let known = |part: fn(&PlannedInquiry) -> &String| planned.map(part).cloned().unwrap_or_default();
    view! {
        {agency}
        <TextArea
            name="question"
            label=words::question()
            value=filled.value_or("question", &known(|planned| &planned.question))
            error=filled.error("question")
            rows=3
        />
        <TextInput
            name="legal_basis"
            label=staff::legal_basis()
            value=filled.value_or("legal_basis", &known(|planned| &planned.legal_basis))
            error=filled.error("legal_basis")
        />
    }
    .into_any()
}
