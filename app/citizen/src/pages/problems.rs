//! What went wrong with a short form that was posted before (the session's flash).

use components::text::{problem, refusal};
use components::{ErrorLine, ErrorSummary};
use domain::form::InputPath;
use leptos::prelude::*;
use server_fns::session::Flash;

/// The summary, and the sentence beside each input of `labels` (input, label), in their order. A refusal of the whole
/// form stands at the first input.
pub(crate) fn flash_problems(flash: Option<&Flash>, labels: &[(&str, &str)]) -> (Option<AnyView>, Vec<Option<String>>) {
    let mut sentences: Vec<Option<String>> = labels
        .iter()
        .map(|(input, label)| {
            let found = flash?.problems.at(&InputPath::new(input))?;
            Some(problem::sentence(found, label))
        })
        .collect();
    if let (Some(refused), Some(first)) = (flash.and_then(|flash| flash.refusal.as_ref()), sentences.first_mut()) {
        first.get_or_insert_with(|| refusal::sentence(refused));
    }
    let lines: Vec<ErrorLine> = labels
        .iter()
        .zip(&sentences)
        .filter_map(|((input, _), sentence)| sentence.as_ref().map(|sentence| ErrorLine::new(*input, sentence)))
        .collect();
    (summary(lines), sentences)
}

/// The error summary, when there is something to say.
pub(crate) fn summary(errors: Vec<ErrorLine>) -> Option<AnyView> {
    (!errors.is_empty()).then(|| view! { <ErrorSummary errors/> }.into_any())
}
