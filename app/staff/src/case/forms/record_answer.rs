use super::evidence::evidence;
use super::verb_form::{Sheet, verb_form};
use super::which::{Waiting, waiting};
use crate::case::{Case, verb::Verb};
use components::text::inquiry as words;
use components::{TextArea, TextInput};
use leptos::prelude::*;
use server_fns::inquiries::RecordAnswer;

/// Records what an agency answered, by its letter's number or files of it.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [
        ("inquiry", words::which()),
        ("words", words::answer_words()),
        ("number", words::number()),
        ("evidence", words::evidence()),
    ];
    let Waiting { choices, draw } = waiting(case);
    let sheet = Sheet { choices, ..Sheet::new(&labels) };
    let request = case.id;
    verb_form::<RecordAnswer>(
        case,
        verb,
        sheet,
        |_| words::done_answered().to_owned(),
        move |filled| {
            view! {
                {draw(&filled)}
                <TextArea
                    name="words"
                    label=words::answer_words()
                    value=filled.value("words")
                    error=filled.error("words")
                    rows=4
                />
                <TextInput
                    name="number"
                    label=words::number()
                    value=filled.value("number")
                    error=filled.error("number")
                    optional=true
                />
                {evidence(&filled, request)}
            }
            .into_any()
        },
    )
}
