use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{isolate, secretariat as words, staff};
use leptos::prelude::*;
use server_fns::secretariat::ConfirmAcceptance;

/// Registers what the desk accepted.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    verb_form::<ConfirmAcceptance>(
        case,
        verb,
        Sheet { hint: Some(words::confirm_hint()), ..Sheet::new(&[]) },
        |letter| staff::done_accepted(isolate(letter)),
        |_| ().into_any(),
    )
}
