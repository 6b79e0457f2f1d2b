//! Every page in English: nothing in it is Persian but what is kept in Persian, and that says so.

use super::appointments;
use super::samples::*;
use super::sent::*;
use crate::App;
use components::text::Lang;
use domain::draft::StartPage;
use domain::message::{MessageClass, MessageState, MessageView};
use domain::permission::Action;
use domain::request::{CitizenTask, Deficiency, DeficientItem, StatusKind};
use domain::survey::{SurveyPage, SurveyVariant};
use domain::tracking::{Mine, Rejection, RequestCard, RequestView, Tracking};
use leptos::prelude::*;
use server_fns::session::PendingSignIn;
use test_support::{Drawn, Pretend, Visit, agency, due, morning};

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

fn of_request(view: RequestView) -> Pretend {
    Pretend { tracking: Some(Tracking::Full(Box::new(view))), receipt: Some(receipt()), ..Pretend::default() }
}

#[tokio::test]
async fn standing_pages_and_the_catalogue_are_english() {
    let start =
        StartPage { agency: agency(), definition: definition(), signed_in: false, unfinished: None, keep_days: 30 };
    let desk = Pretend {
        home: Some(home()),
        results: Some(results()),
        service: Some(service_page()),
        start: Some(start),
        ..Pretend::default()
    };
    for address in ["/", "/services", "/services?q=%DA%A9", "/services/health-card", "/services/health-card/request"] {
        english(Visit::stranger(desk.clone()), address).await;
    }
    for address in ["/track", "/sign-in", "/about", "/accessibility", "/privacy", "/complaints", "/no-such-page"] {
        english(Visit::stranger(Pretend::default()), address).await;
    }
}

#[tokio::test]
async fn the_button_leads_back_to_the_page_with_its_query() {
    let desk = Pretend { results: Some(results()), ..Pretend::default() };
    let page = english(Visit::stranger(desk), "/services?q=%DA%A9&category=health").await;
    page.has(&["action=\"/language\"", "value=\"/services?q=%DA%A9&amp;category=health\""]);
    page.has(&["name=\"language\" value=\"fa\" lang=\"fa\" dir=\"rtl\"", ">فارسی</button>"]);
}

#[tokio::test]
async fn dates_are_shown_in_both_calendars() {
    let desk = Pretend { service: Some(service_page()), ..Pretend::default() };
    let page = english(Visit::stranger(desk), "/services/health-card").await;
    page.has(&["Wednesday 2 December 2026 (11 Azar 1405)"]);
}

#[tokio::test]
async fn pages_of_a_draft_are_english() {
    for page in definition().form.pages {
        let desk = Pretend { page: Some(draft_page(page.key.as_str())), ..Pretend::default() };
        english(Visit::applicant(desk), &format!("/drafts/{DRAFT}/{}", page.key)).await;
    }
    let desk = Pretend { check: Some(check_page()), ..Pretend::default() };
    english(Visit::applicant(desk), &format!("/drafts/{DRAFT}/check")).await;
}

#[tokio::test]
async fn pages_of_a_request_are_english() {
    let item = DeficientItem { field: "photo".to_owned(), words: "عکس تار است.".to_owned() };
    let deficiency =
        Deficiency {
            items: vec![item], words: "همه را کامل کنید.".to_owned(), until: due(), asked_at: morning()
        };
    let deficient = RequestView {
        status: StatusKind::Deficient,
        deficiency: Some(deficiency),
        deficient_labels: vec!["عکس".to_owned()],
        may: vec![Action::Resubmit],
        ..request()
    };
    let task = CitizenTask { words: "با اصل شناسنامه بیایید.".to_owned(), until: due() };
    let awaiting = RequestView {
        status: StatusKind::AwaitingCitizen,
        task: Some(task),
        may: vec![Action::CitizenAct],
        ..request()
    };
    let rejection = Rejection {
        reason: "مدارک ناقص".to_owned(), legal_basis: "مادهٔ ۱۳".to_owned(), at: morning()
    };
    let rejected = RequestView {
        status: StatusKind::Rejected,
        rejection: Some(rejection),
        may: vec![Action::Object],
        ..request()
    };
    let answered = RequestView { status: StatusKind::Answered, may: vec![Action::ReceiveResponse], ..request() };
    let submitted = RequestView { may: vec![Action::Withdraw], ..request() };
    let here = format!("/requests/{}", code());
    for view in [submitted, deficient, awaiting, rejected, answered] {
        for query in ["", "?sent=1", "?withdraw=1"] {
            english(Visit::applicant(of_request(view.clone())), &format!("{here}{query}")).await;
        }
    }
    let desk = Pretend { response: Some(response()), ..of_request(request()) };
    for page in ["receipt", "answer", "object"] {
        english(Visit::applicant(desk.clone()), &format!("{here}/{page}")).await;
    }
}

#[tokio::test]
async fn pages_of_an_appointment_are_english() {
    let days = "/queue/central/appointment/health-card";
    for page in ["/queue/central/appointment", days] {
        english(Visit::stranger(appointments::desk()), page).await;
    }
    let own = "/appointments/00000000-0000-0000-0000-000000000005";
    for page in ["/1405-09-07", "/1405-09-07/1200", "/1405-09-07/1230"].map(|rest| format!("{days}{rest}")) {
        english(Visit::applicant(appointments::with_own()), &page).await;
    }
    for page in [own.to_owned(), format!("{own}?cancel=1")] {
        english(Visit::applicant(appointments::with_own()), &page).await;
    }
}

#[tokio::test]
async fn own_pages_and_the_survey_are_english() {
    let card = RequestCard {
        code: code(),
        service_title: "صدور کارت بهداشت".to_owned(),
        status: StatusKind::Submitted,
        received_at: morning(),
        promise: Some(due()),
    };
    let mine = Mine { mobile: "09990000001".to_owned(), requests: vec![card], drafts: Vec::new() };
    let survey =
        SurveyPage {
            service_title: "صدور کارت بهداشت".to_owned(), variant: SurveyVariant::Full, answered: false
        };
    let message = MessageView {
        to: "09990000001".to_owned(),
        text: "درخواست شما رسید.\nhttps://desk.example.ir/requests/1".to_owned(),
        class: MessageClass::Notice,
        state: MessageState::Sent,
        created_at: morning(),
        code: None,
    };
    let messages = Some(vec![message]);
    let desk = Pretend { mine: Some(mine), survey: Some(survey), messages, ..Pretend::default() };
    for address in ["/me", "/survey/abc", "/demo/messages"] {
        english(Visit::applicant(desk.clone()), address).await;
    }
    let pending =
        PendingSignIn { mobile: "09990000001".to_owned(), resend_at: morning(), expires_at: due(), demo_code: None };
    english(Visit { pending: Some(pending), ..Visit::stranger(Pretend::default()) }, "/sign-in/code").await;
}
