//! What can be done to the selected cases. Each leads to a page of its own, where it is filled in and previewed.

use crate::hand::{Act, Hand, hint};
use components::text::work;
use leptos::prelude::*;

/// Downloaded when something is selected for the first time.
#[lazy]
pub fn bulk_bar(hand: Hand) -> AnyView {
    let verbs = [
        ("refer", work::do_refer(), Some(Act::Refer)),
        ("transfer", work::do_transfer(), None),
        ("accept", work::do_accept(), None),
        ("macro", work::do_macro(), Some(Act::Macro)),
        ("flag", work::do_flag(), Some(Act::Flag)),
        ("snooze", work::do_snooze(), Some(Act::Snooze)),
    ];
    let buttons = verbs.map(|(verb, label, act)| {
        let title = move || act.map(|act| hint(hand, &[act]));
        view! {
            <button class="button button--secondary" type="button" title=title on:click=move |_| hand.work_on(verb)>
                {label}
            </button>
        }
    });
    view! { <span class="bulk-bar" role="group" aria-label=work::what_to_do()>{buttons.into_iter().collect_view()}</span> }
        .into_any()
}
