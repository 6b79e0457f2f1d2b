use super::Open;
use super::samples::*;
use super::sent::*;
use domain::permission::Action;
use domain::request::{CitizenTask, Deficiency, DeficientItem, StatusKind};
use domain::survey::{SurveyPage, SurveyVariant};
use domain::tracking::{Mine, Rejection, RequestCard, RequestView, Tracking};
use test_support::{Drawn, Pretend, Visit};

async fn follow(view: RequestView, query: &str) -> Drawn {
    let desk =
        Pretend { tracking: Some(Tracking::Full(Box::new(view))), receipt: Some(receipt()), ..Pretend::default() };
    Visit::applicant(desk).open(&format!("/requests/{}{query}", code())).await
}

#[tokio::test]
async fn the_code_alone_shows_only_the_status() {
    let tracking = Tracking::StatusOnly {
        code: code(),
        service_title: "صدور کارت بهداشت".to_owned(),
        status: StatusKind::InProgress,
        promise: Some(promise()),
    };
    let desk = Pretend { tracking: Some(tracking), ..Pretend::default() };
    let page = Visit::stranger(desk).open(&format!("/requests/{}", code())).await;
    page.is_sound().has(&["در دست اقدام", "چهارشنبه ۱۱ آذر ۱۴۰۵", &format!("/track?code={}", code())]);
    page.lacks(&["سیر درخواست", "رضا نمونه"]);
}

#[tokio::test]
async fn right_after_sending_the_code_the_date_and_the_next_steps_are_shown() {
    let page = follow(request(), "?sent=1").await;
    page.is_sound().has(&[
        "درخواست شما رسید",
        "tracking-code--large",
        &format!("data-copy=\"{}\"", code()),
        "شنبه ۷ آذر ۱۴۰۵، ساعت ۱۰:۰۰",
        "چهارشنبه ۱۱ آذر ۱۴۰۵",
        "پس از این چه می‌شود",
        "عکس (۱ پرونده)",
        "رضا نمونه",
        "بازرسی سازمان",
        "<svg viewBox",
    ]);
    page.has(&[&format!("/requests/{}/receipt", code())]);
}

#[tokio::test]
async fn the_tracking_page_tells_the_whole_story() {
    let page = follow(RequestView { may: vec![Action::Withdraw], ..request() }, "").await;
    page.is_sound().has(&[
        "در انتظار بررسی",
        "سیر درخواست",
        "درخواست رسید (وب)",
        "میز خدمت بهداشت",
        "چرا این تاریخ؟",
        "?withdraw=1",
        "data-copy=\"02100000001\"",
    ]);
    let page = follow(RequestView { may: vec![Action::Withdraw], ..request() }, "?withdraw=1").await;
    page.is_sound().has(&["از این درخواست انصراف می‌دهید؟", &format!("action=\"/requests/{}/withdraw\"", code())]);
}

#[tokio::test]
async fn a_deficiency_lists_exactly_what_to_complete() {
    let deficiency = Deficiency {
        items: vec![DeficientItem { field: "photo".to_owned(), words: "عکس تار است.".to_owned() }],
        words: String::new(),
        until: due(),
        asked_at: morning(),
    };
    let view = RequestView {
        status: StatusKind::Deficient,
        deficiency: Some(deficiency),
        deficient_labels: vec!["عکس".to_owned()],
        may: vec![Action::Resubmit],
        ..request()
    };
    let page = follow(view, "").await;
    page.is_sound().has(&["عکس تار است.", "تکمیل درخواست", &format!("action=\"/requests/{}/complete\"", code())]);
}

#[tokio::test]
async fn a_task_can_be_reported_done() {
    let task = CitizenTask { words: "با اصل شناسنامه مراجعه کنید.".to_owned(), until: due() };
    let view = RequestView {
        status: StatusKind::AwaitingCitizen,
        task: Some(task),
        may: vec![Action::CitizenAct],
        ..request()
    };
    follow(view, "").await.is_sound().has(&["با اصل شناسنامه", "name=\"words\"", "انجام شد، ادامه دهید"]);
}

#[tokio::test]
async fn a_rejection_says_why_and_leads_on() {
    let rejection = Rejection {
        reason: "مدارک ناقص".to_owned(), legal_basis: "مادهٔ ۱۳".to_owned(), at: morning()
    };
    let view = RequestView {
        status: StatusKind::Rejected,
        rejection: Some(rejection),
        promise: None,
        may: vec![Action::Object],
        ..request()
    };
    follow(view, "").await.is_sound().has(&[
        "مدارک ناقص",
        "مادهٔ ۱۳",
        "شروع دوباره با همین پاسخ‌ها",
        &format!("/services/health-card/request/again/{}", code()),
        &format!("/requests/{}/object", code()),
    ]);
}

#[tokio::test]
async fn an_answer_leads_to_its_page_and_the_survey() {
    let view = RequestView {
        status: StatusKind::Answered,
        may: vec![Action::ReceiveResponse],
        survey: Some("/survey/abc".to_owned()),
        ..request()
    };
    follow(view, "").await.is_sound().has(&[&format!("/requests/{}/answer", code()), "/survey/abc"]);
}

#[tokio::test]
async fn the_receipt_is_table_three_with_masked_numbers() {
    let desk = Pretend { receipt: Some(receipt()), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/requests/{}/receipt", code())).await;
    page.is_sound().has(&["••••••۰۰۱۸", "مریم نمونه", "ثبت احوال", "عکس (۱ پرونده)", "data-print-button"]);
    page.lacks(&["9990000018", "09990000001"]);
}

#[tokio::test]
async fn the_answer_is_table_four() {
    let desk = Pretend { response: Some(response()), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/requests/{}/answer", code())).await;
    page.is_sound().has(&[
        "ابلاغ پاسخ",
        "۱۴۰۵/ص/۱۲",
        "موافقت",
        "کارت بهداشت صادر شد.",
        "card.pdf",
        "سارا نمونه",
        &format!("/requests/{}/object", code()),
        "/survey/abc",
    ]);
}

#[tokio::test]
async fn objecting_needs_words_and_the_right_time() {
    let desk = |may| Pretend {
        tracking: Some(Tracking::Full(Box::new(RequestView { may, ..request() }))),
        ..Pretend::default()
    };
    let address = format!("/requests/{}/object", code());
    let page = Visit::applicant(desk(vec![Action::Object])).open(&address).await;
    page.is_sound().has(&["name=\"words\"", "ارسال اعتراض", "data-max=\"2000\""]);
    let page = Visit::applicant(desk(Vec::new())).open(&address).await;
    page.is_sound().has(&["مهلت اعتراض گذشته است"]).lacks(&["name=\"words\""]);
}

#[tokio::test]
async fn my_page_lists_requests() {
    let card = RequestCard {
        code: code(),
        service_title: "صدور کارت بهداشت".to_owned(),
        status: StatusKind::Submitted,
        received_at: morning(),
        promise: Some(due()),
    };
    let mine = Mine { mobile: "09990000001".to_owned(), requests: vec![card], drafts: Vec::new() };
    let page = Visit::applicant(Pretend { mine: Some(mine), ..Pretend::default() }).open("/me").await;
    page.is_sound().has(&[&format!("/requests/{}", code()), "action=\"/sign-out\"", "چهارشنبه ۱۱ آذر ۱۴۰۵"]);
}

#[tokio::test]
async fn the_survey_asks_ten_or_sixteen_questions_and_thanks() {
    for (variant, questions) in [(SurveyVariant::Online, 10), (SurveyVariant::Full, 16)] {
        let survey =
            SurveyPage { service_title: "صدور کارت بهداشت".to_owned(), variant, answered: false };
        let desk = Pretend { survey: Some(survey), ..Pretend::default() };
        let page = Visit::stranger(desk).open("/survey/abc").await;
        page.is_sound().has(&["action=\"/survey/abc\"", "میزان رضایت شما از", "عدم مصداق", "name=\"comment\""]);
        assert_eq!(page.html.matches("<fieldset").count(), questions);
    }
    let survey = SurveyPage { service_title: String::new(), variant: SurveyVariant::Online, answered: true };
    let page = Visit::stranger(Pretend { survey: Some(survey), ..Pretend::default() }).open("/survey/abc").await;
    page.is_sound().has(&["نظر شما ثبت شد"]).lacks(&["<fieldset"]);
}
