use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{digits, staff as words};
use components::{NumberInput, TextArea};
use leptos::prelude::*;
use server_fns::stages::AskCitizen;

/// Calendar days that are offered first.
const DAYS: u8 = 7;

/// Asks the citizen to come, pay or bring something; the promise pauses.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("words", words::ask_words()), ("days", words::days_for_citizen())];
    let sheet = Sheet { hint: Some(words::ask_hint()), button: Some(words::send_to_citizen()), ..Sheet::new(&labels) };
    verb_form::<AskCitizen>(
        case,
        verb,
        sheet,
        |_| words::done_asked().to_owned(),
        |filled| {
            view! {
                <TextArea
                    name="words"
                    label=words::ask_words()
                    hint=words::message_to_citizen_hint()
                    value=filled.value("words")
                    error=filled.error("words")
                    rows=3
                />
                <NumberInput
                    name="days"
                    label=words::days_for_citizen()
                    value=filled.value_or("days", &digits(DAYS))
                    error=filled.error("days")
                    unit=words::days_unit()
                    length=4
                />
            }
            .into_any()
        },
    )
}
