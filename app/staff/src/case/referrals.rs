//! The referrals as a tree: what a receiver refers on hangs under what they received.

use super::Case;
use components::text::{dates, isolate, names, staff as words};
use components::{InstantView, Paragraphs, Section, Tag, Tone};
use domain::id::ReferralId;
use domain::kartabl::ReferralView;
use domain::request::ReferralState;
use leptos::prelude::*;

/// Nothing where nothing was referred.
pub fn referrals(case: &Case) -> AnyView {
    if case.referrals.is_empty() {
        return ().into_any();
    }
    let all = &case.referrals;
    let known = |id: &ReferralId| all.iter().any(|referral| referral.referral.id == *id);
    let roots = all.iter().filter(|referral| referral.referral.parent.as_ref().is_none_or(|parent| !known(parent)));
    let roots = roots.map(|root| branch(root, all)).collect_view();
    view! { <Section title=words::referrals()><ul class="referrals">{roots}</ul></Section> }.into_any()
}

fn branch(view: &ReferralView, all: &[ReferralView]) -> AnyView {
    let referral = &view.referral;
    let below: Vec<_> = all
        .iter()
        .filter(|other| other.referral.parent == Some(referral.id) && other.referral.id != referral.id)
        .map(|other| branch(other, all))
        .collect();
    let (tone, state) = match &referral.state {
        ReferralState::Unread => (Tone::Waiting, words::referral_unread()),
        ReferralState::Read { .. } => (Tone::Information, words::referral_read()),
        ReferralState::Returned { .. } => (Tone::Done, words::referral_returned()),
        ReferralState::Recalled { .. } => (Tone::Plain, words::referral_recalled()),
    };
    let line = words::referral_line(isolate(&view.from_name), isolate(&view.to_name), names::purpose(referral.purpose));
    let answer = match &referral.state {
        ReferralState::Returned { words, .. } if !words.is_empty() => Some(words.clone()),
        _ => None,
    };
    view! {
        <li class="referrals__item">
            <div class="referrals__head"><span>{line}</span> <Tag tone text=state/></div>
            <div class="referrals__meta">
                <InstantView at=referral.sent_at short=true/>
                {referral.due_at.map(|due| view! { <span class="num">{words::referral_due(dates::short_moment(due))}</span> })}
            </div>
            <Paragraphs text=referral.instruction.clone()/>
            {answer.map(|text| view! { <div class="referrals__answer"><Paragraphs text/></div> })}
            {(!below.is_empty()).then(|| view! { <ul class="referrals">{below}</ul> })}
        </li>
    }
    .into_any()
}
