use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::TextArea;
use components::text::staff as words;
use domain::id::ReferralId;
use leptos::prelude::*;
use server_fns::referrals::GiveBack;

/// Returns a referral with what came of it. The second return between the same two needs a reason; the desk says so.
pub fn form(case: &Case, verb: Verb, referral: ReferralId) -> AnyView {
    verb_form::<GiveBack>(
        case,
        verb,
        Sheet::new(&[("words", words::return_words())]),
        |_| words::done_given_back().to_owned(),
        move |filled| {
            view! {
                <input type="hidden" name="referral" value=referral.to_string()/>
                <TextArea
                    name="words"
                    label=words::return_words()
                    hint=words::return_words_hint()
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
