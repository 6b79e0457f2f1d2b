//! Pages of staff in English: nothing in them is Persian but what is kept in Persian, and that says so.

use super::samples::*;
use crate::App;
use crate::case::{Verb, Work, form_of};
use components::text::Lang;
use domain::actor::Role;
use domain::kartabl::CaseView;
use domain::request::{Deficiency, DeficientItem, ReferralState, Status, StatusKind};
use leptos::prelude::*;
use server_fns::Packed;
use test_support::{Drawn, Pretend, Visit, draw_part, due, morning};

async fn english(visit: Visit, address: &str) -> Drawn {
    let page = visit
        .draw(address, || {
            provide_context(Lang::En);
            view! { <App/> }.into_any()
        })
        .await;
    page.is_sound().is_english();
    page
}

async fn english_case(case: CaseView) -> Drawn {
    let desk = Pretend { case: Some(case), ..Pretend::default() };
    english(Visit::officer(desk, Role::DeskOfficer), "/desk/requests/00000000-0000-0000-0000-000000000001").await
}

#[tokio::test]
async fn the_kartabl_is_english_and_the_button_leads_back_to_the_same_view() {
    let rows = vec![row(1, StatusKind::InProgress), row(2, StatusKind::Deficient)];
    let desk = || Pretend { kartabl: Some(page(rows.clone())), ..Pretend::default() };
    let address = "/desk?folder=mine&q=%D8%B9";
    let page = english(Visit::officer(desk(), Role::DeskOfficer), address).await;
    page.has(&["2026-11-28 (1405/09/07)", "action=\"/language\"", "value=\"/desk?folder=mine&amp;q=%D8%B9\""]);
}

#[tokio::test]
async fn a_case_is_english_in_its_states() {
    english_case(submitted()).await;
    english_case(CaseView { referrals: vec![referral(1, None, ReferralState::Unread)], ..in_progress() }).await;
    let drafted = Status::InProgress { progress: progress(Some(draft())) };
    english_case(CaseView { status: drafted, ..in_progress() }).await;
    let item = DeficientItem { field: "photo".to_owned(), words: "عکس تار است.".to_owned() };
    let deficiency =
        Deficiency { items: vec![item], words: "کامل کنید.".to_owned(), until: due(), asked_at: morning() };
    english_case(CaseView { status: Status::Deficient { deficiency }, ..submitted() }).await;
}

#[tokio::test]
async fn signing_in_is_english() {
    let desk = || Pretend { accounts: vec![account()], ..Pretend::default() };
    for address in ["/desk/sign-in", "/desk/nowhere"] {
        english(Visit::stranger(desk()), address).await;
    }
}

#[test]
fn forms_are_english_and_what_they_hold_at_first_can_be_sent() {
    let signed = CaseView { status: Status::InProgress { progress: progress(Some(draft())) }, ..in_progress() };
    let verbs = [
        Verb::Accept,
        Verb::MarkDeficient,
        Verb::Transfer,
        Verb::Reject,
        Verb::Decide("back".to_owned()),
        Verb::Draft,
        Verb::Approve,
        Verb::Refer,
        Verb::AskCitizen,
        Verb::Deliver,
        Verb::Note,
    ];
    for verb in verbs {
        let (case, opened) = (signed.clone(), verb.clone());
        let form = draw_part(move || {
            provide_context(Lang::En);
            provide_context(Work::new());
            Suspend::new(form_of(Packed::pack(&case).unwrap(), opened)).into_any()
        });
        form.is_english();
        match verb {
            Verb::AskCitizen => form.has(&["name=\"days\"", "value=\"7\""]),
            // The functions read Jalali dates.
            Verb::Draft => form.has(&["value=\"1406/09/11\""]),
            _ => &form,
        };
    }
}
