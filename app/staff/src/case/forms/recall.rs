use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::staff as words;
use domain::id::ReferralId;
use leptos::prelude::*;
use server_fns::referrals::Recall;

/// Takes back a referral that nobody has read yet.
pub fn form(case: &Case, verb: Verb, referral: ReferralId) -> AnyView {
    verb_form::<Recall>(
        case,
        verb,
        Sheet { hint: Some(words::recall_hint()), ..Sheet::new(&[]) },
        |_| words::done_recalled().to_owned(),
        move |_| view! { <input type="hidden" name="referral" value=referral.to_string()/> }.into_any(),
    )
}
