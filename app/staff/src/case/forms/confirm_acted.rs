use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::staff as words;
use leptos::prelude::*;
use server_fns::stages::ConfirmCitizenActed;

/// Staff saw the citizen do what was asked; the clock goes on.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<ConfirmCitizenActed>(
        case,
        verb,
        Sheet::new(&[("words", words::acted_words())]),
        |_| words::done_acted().to_owned(),
        |filled| {
            view! {
                <TextArea
                    name="words"
                    label=words::acted_words()
                    value=filled.value("words")
                    error=filled.error("words")
                    optional=true
                    rows=3
                />
            }
            .into_any()
        },
    )
}
