use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{digits, inquiry, staff as words};
use components::{Notice, NumberInput, TextArea, Tone};
use domain::service::{Carried, carried};
use leptos::prelude::*;
use server_fns::stages::AskCitizen;

/// Calendar days that are offered first.
const DAYS: u8 = 7;

/// Asks the citizen to come, pay or bring something; the promise pauses.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("words", words::ask_words()), ("days", words::days_for_citizen())];
    let sheet = Sheet { hint: Some(words::ask_hint()), button: Some(words::send_to_citizen()), ..Sheet::new(&labels) };
    let obtained = case.obtained.clone();
    verb_form::<AskCitizen>(
        case,
        verb,
        sheet,
        |_| words::done_asked().to_owned(),
        move |filled| {
            let said = filled.live("words");
            let obtained = obtained.clone();
            let warning = move || carried(&said(), &obtained).map(warned);
            view! {
                <TextArea
                    name="words"
                    label=words::ask_words()
                    hint=words::message_to_citizen_hint()
                    value=filled.value("words")
                    error=filled.error("words")
                    rows=3
                />
                <div role="status" aria-live="polite">{warning}</div>
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

/// What is obtained by inquiry is not asked of the citizen: said while it is typed, refused when it is sent.
fn warned(found: Carried) -> AnyView {
    let (tone, said) = if found.certain {
        (Tone::Trouble, inquiry::carried_certain(found.title))
    } else {
        (Tone::Waiting, inquiry::carried_perhaps(found.title))
    };
    view! { <Notice tone><p>{said}</p></Notice> }.into_any()
}
