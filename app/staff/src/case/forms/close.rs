use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::staff as words;
use leptos::prelude::*;
use server_fns::stages::Close;

/// Finishes an answered request.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<Close>(
        case,
        verb,
        Sheet { hint: Some(words::close_hint()), ..Sheet::new(&[]) },
        |_| words::done_closed().to_owned(),
        |_| ().into_any(),
    )
}
