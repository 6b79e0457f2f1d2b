//! An answer as the citizen reads it, drafted or signed.

use components::text::{names, staff as words};
use components::{JalaliDateView, Paragraphs, SummaryList, SummaryRow};
use domain::jalali::JalaliDate;
use domain::request::{Outcome, ResponseDraft};
use leptos::prelude::*;

/// The parts that a draft and a signed answer have in common.
pub struct Parts<'a> {
    pub outcome: Outcome,
    pub text: &'a str,
    pub legal_basis: &'a str,
    pub next_step: &'a str,
    pub valid_until: Option<JalaliDate>,
}

pub fn drafted(draft: &ResponseDraft) -> AnyView {
    body(Parts {
        outcome: draft.outcome,
        text: &draft.text,
        legal_basis: &draft.legal_basis,
        next_step: &draft.next_step,
        valid_until: draft.valid_until,
    })
}

pub fn body(parts: Parts<'_>) -> AnyView {
    let mut rows = vec![SummaryRow::text(words::outcome(), names::outcome(parts.outcome))];
    for (key, text) in [(words::legal_basis(), parts.legal_basis), (words::next_step(), parts.next_step)] {
        if !text.is_empty() {
            rows.push(SummaryRow::text(key, text));
        }
    }
    if let Some(date) = parts.valid_until {
        rows.push(SummaryRow::view(words::valid_until(), view! { <JalaliDateView date/> }));
    }
    view! {
        <div class="response-text"><Paragraphs text=parts.text.to_owned()/></div>
        <SummaryList rows dense=true/>
    }
    .into_any()
}
