use super::mention::mentions;
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::{alert, staff as words};
use leptos::prelude::*;
use server_fns::kartabl::Note;

/// Writes an internal note; the citizen never sees it.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let colleagues = case.colleagues.clone();
    verb_form::<Note>(
        case,
        verb,
        Sheet { button: Some(words::save_note()), ..Sheet::new(&[("words", words::internal_note())]) },
        |_| words::done_noted().to_owned(),
        move |filled| {
            let area = view! {
                <TextArea
                    name="words"
                    label=words::internal_note()
                    value=filled.value("words")
                    error=filled.error("words")
                    hint=alert::mention_hint()
                    rows=4
                />
            };
            mentions("words", colleagues.clone(), area.into_any())
        },
    )
}
