//! Who referred it to whom, and which agencies were asked.

use super::table::table;
use crate::case::Case;
use components::text::{case as words, dates, inquiry, list, names, staff};
use components::{Bdi, InstantView, Paragraphs, Section, Untranslated};
use domain::kartabl::ReferralView;
use domain::request::{InquiryState, ReferralState};
use leptos::prelude::*;

pub fn circulation(case: &Case, notes: bool) -> AnyView {
    if case.referrals.is_empty() {
        return ().into_any();
    }
    let rows = case.referrals.iter().map(|view| referral(view, notes)).collect();
    let table = table(
        &[words::event_time(), words::from_whom(), words::to_whom(), words::referral_for(), words::referral_state()],
        rows,
    );
    view! { <Section title=inquiry::circulation()>{table}</Section> }.into_any()
}

fn referral(view: &ReferralView, notes: bool) -> AnyView {
    let referral = &view.referral;
    let asked = if referral.copy { inquiry::copy() } else { names::purpose(referral.purpose) };
    let state = match &referral.state {
        ReferralState::Unread => inquiry::unread().to_owned(),
        ReferralState::Read { at } => inquiry::read_at(dates::short_moment(*at)),
        ReferralState::Returned { at, .. } => inquiry::returned_at(dates::short_moment(*at)),
        ReferralState::Recalled { at } => inquiry::recalled_at(dates::short_moment(*at)),
    };
    let answer = match &referral.state {
        ReferralState::Returned { words, .. } => words.as_str(),
        _ => "",
    };
    // What is kept from the officer is not on their paper either.
    let said =
        [referral.instruction.as_str(), answer].into_iter().filter(|text| notes && !view.hidden && !text.is_empty());
    let said: Vec<_> = said.map(|text| view! { <Paragraphs text=text.to_owned()/> }).collect();
    let said = (!said.is_empty()).then(|| view! { <div class="sheet__words">{said}</div> });
    view! {
        <tr>
            <td><InstantView at=referral.sent_at short=true/></td>
            <td><Bdi text=view.from_name.clone()/></td>
            <td><Bdi text=view.to_name.clone()/></td>
            <td>{asked} {said}</td>
            <td class="num">{state}</td>
        </tr>
    }
    .into_any()
}

pub fn inquiries(case: &Case, notes: bool) -> AnyView {
    if case.inquiries.is_empty() {
        return ().into_any();
    }
    let rows = case.inquiries.iter().map(|view| {
        let asked = &view.inquiry;
        let (state, at, answer) = match &asked.state {
            InquiryState::Waiting => (inquiry::waiting(), None, ""),
            InquiryState::Answered { answer, at } => (inquiry::answered(), Some(*at), answer.words.as_str()),
            InquiryState::Cancelled { at, .. } => (inquiry::cancelled(), Some(*at), ""),
        };
        let state = list([Some(state.to_owned()), at.map(dates::short_moment)].into_iter().flatten());
        let said = (notes && !answer.is_empty())
            .then(|| view! { <div class="sheet__words"><Paragraphs text=answer.to_owned()/></div> });
        view! {
            <tr>
                <td><InstantView at=asked.asked_at short=true/></td>
                <td><Untranslated text=asked.agency.clone()/></td>
                <td><Untranslated text=asked.legal_basis.clone()/> {said}</td>
                <td class="num">{state}</td>
            </tr>
        }
        .into_any()
    });
    let rows = rows.collect();
    let table = table(&[words::event_time(), words::from_whom(), staff::legal_basis(), words::referral_state()], rows);
    view! { <Section title=inquiry::title()>{table}</Section> }.into_any()
}
