use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::staff as words;
use leptos::prelude::*;
use server_fns::kartabl::Note;

/// Writes an internal note; the citizen never sees it.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<Note>(
        case,
        verb,
        Sheet { button: Some(words::save_note()), ..Sheet::new(&[("words", words::internal_note())]) },
        |_| words::done_noted().to_owned(),
        |filled| {
            view! {
                <TextArea
                    name="words"
                    label=words::internal_note()
                    value=filled.value("words")
                    error=filled.error("words")
                    rows=4
                />
            }
            .into_any()
        },
    )
}
