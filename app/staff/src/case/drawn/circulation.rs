//! The circulation (گردش): who referred what to whom, as a tree. What a receiver refers on hangs under what they
//! received; what was sent in one step stands under one line.

use components::text::{dates, inquiry as words, isolate, names};
use components::{Bdi, Glyph, Icon, InstantView, Paragraphs, Section, Tag, Tone};
use domain::Instant;
use domain::id::ReferralId;
use domain::kartabl::{CaseView, ReferralView};
use domain::request::{Purpose, ReferralState};
use leptos::prelude::*;

/// Nothing where nothing was referred.
pub fn circulation(case: &CaseView) -> AnyView {
    if case.referrals.is_empty() {
        return ().into_any();
    }
    let all = &case.referrals;
    let known = |id: &ReferralId| all.iter().any(|referral| referral.referral.id == *id);
    let is_root = |view: &&ReferralView| view.referral.parent.as_ref().is_none_or(|parent| !known(parent));
    let tree = steps(case, all.iter().filter(is_root).collect());
    view! { <Section title=words::circulation()>{tree}</Section> }.into_any()
}

/// Steps of one level: each with those it went to.
fn steps(case: &CaseView, level: Vec<&ReferralView>) -> AnyView {
    let mut together: Vec<Vec<&ReferralView>> = Vec::new();
    for view in level {
        match together.iter_mut().find(|step| step[0].referral.is_together_with(&view.referral)) {
            Some(step) => step.push(view),
            None => together.push(vec![view]),
        }
    }
    let steps: Vec<_> = together.into_iter().map(|step| one_step(case, &step)).collect();
    view! { <ul class="circulation">{steps}</ul> }.into_any()
}

fn one_step(case: &CaseView, step: &[&ReferralView]) -> AnyView {
    let first = step[0];
    let sent = &first.referral;
    let receivers: Vec<_> = step.iter().map(|view| receiver(case, view)).collect();
    let due_at = step.iter().find_map(|view| view.referral.due_at);
    let instruction = if first.hidden {
        view! { <p class="circulation__hidden"><Icon glyph=Glyph::Lock/> {words::hidden()}</p> }.into_any()
    } else {
        let private = sent.private.then(|| view! { <Tag icon=Glyph::Lock text=words::private()/> });
        view! { <div class="circulation__words">{private} <Paragraphs text=sent.instruction.clone()/></div> }.into_any()
    };
    view! {
        <li class="circulation__step">
            <div class="circulation__head">
                <span class="circulation__who">{words::refers(isolate(&first.from_name))}</span>
                <span class="circulation__meta">
                    <InstantView at=sent.sent_at short=true/>
                    {due_at.map(|due| view! { <span class="num">{words::due(dates::short_moment(due))}</span> })}
                </span>
            </div>
            {instruction}
            <ul class="circulation__to">{receivers}</ul>
        </li>
    }
    .into_any()
}

/// One receiver: what they were asked for, how far it is, what they answered, and whom they asked in turn.
fn receiver(case: &CaseView, view: &ReferralView) -> AnyView {
    let referral = &view.referral;
    let below: Vec<&ReferralView> = case
        .referrals
        .iter()
        .filter(|other| other.referral.parent == Some(referral.id) && other.referral.id != referral.id)
        .collect();
    let (tone, icon, state) = match &referral.state {
        ReferralState::Unread => (Tone::Waiting, Glyph::Hourglass, words::unread()),
        ReferralState::Read { .. } if referral.is_open() && referral.purpose != Purpose::Information => {
            (Tone::Information, Glyph::Eye, words::with_receiver())
        }
        ReferralState::Read { .. } => (Tone::Done, Glyph::Eye, words::read()),
        ReferralState::Returned { .. } => (Tone::Done, Glyph::Check, words::returned()),
        ReferralState::Recalled { .. } => (Tone::Plain, Glyph::Undo, words::recalled()),
    };
    let asked = if referral.copy { words::copy() } else { names::purpose(referral.purpose) };
    let time =
        |at: Instant, say: fn(String) -> String| view! { <span class="num">{say(dates::short_moment(at))}</span> };
    let read_at = referral.read_at().map(|at| time(at, words::read_at));
    let ended_at = match &referral.state {
        ReferralState::Returned { at, .. } => Some(time(*at, words::returned_at)),
        ReferralState::Recalled { at } => Some(time(*at, words::recalled_at)),
        ReferralState::Unread | ReferralState::Read { .. } => None,
    };
    let answer = match &referral.state {
        ReferralState::Returned { words, .. } if !words.is_empty() => Some(words.clone()),
        _ => None,
    };
    let below = (!below.is_empty()).then(|| steps(case, below));
    view! {
        <li class="circulation__receiver">
            <div class="circulation__head">
                <span class="circulation__who"><Bdi text=view.to_name.clone()/></span>
                <span>{asked}</span>
                <Tag tone icon text=state/>
            </div>
            <div class="circulation__meta">{read_at} {ended_at}</div>
            {answer.map(|text| view! { <div class="circulation__answer"><Paragraphs text/></div> })}
            {below}
        </li>
    }
    .into_any()
}
