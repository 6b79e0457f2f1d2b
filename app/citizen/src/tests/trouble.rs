use super::Open;
use super::samples::*;
use crate::App;
use domain::form::{InputPath, Problems};
use domain::message::{MessageClass, MessageState, MessageView};
use domain::problem::Problem;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::session::{Flash, PendingSignIn};
use test_support::{Pretend, Visit};

#[tokio::test]
async fn an_unknown_address_is_404_in_persian_with_the_header() {
    let page = Visit::stranger(Pretend::default()).open("/no-such-page").await;
    assert_eq!(page.status, 404);
    page.is_sound().has(&["این صفحه پیدا نشد", "سازمان نمونهٔ خدمات شهروندی", "href=\"/\""]);
}

#[tokio::test]
async fn every_refusal_has_a_page_and_its_status() {
    for (refusal, status) in [
        (Refusal::NotFound, 404),
        (Refusal::ServiceClosed, 409),
        (Refusal::TooMany { minutes: 3 }, 429),
        (Refusal::Trouble, 500),
        (Refusal::WrongStatus, 409),
        (Refusal::NotRegisteredYet, 409),
        (Refusal::UnknownField, 422),
    ] {
        let desk = Pretend { refuses: Some(refusal.clone()), ..Pretend::default() };
        let page = Visit::stranger(desk).open("/services/health-card").await;
        assert_eq!(page.status, status, "{refusal:?}");
        page.is_sound();
    }
}

#[tokio::test]
async fn the_server_can_show_what_went_wrong_with_a_posted_form() {
    let trouble = crate::Trouble(AppError::Desk(Refusal::OtherPayload));
    let app = || {
        provide_context(trouble);
        view! { <App/> }.into_any()
    };
    let page = Visit::stranger(Pretend::default()).draw("/drafts/x/submit", app).await;
    assert_eq!(page.status, 422);
    page.is_sound().has(&["این درخواست پیش‌تر فرستاده شده است"]);
}

#[tokio::test]
async fn a_wrong_mobile_comes_back_as_it_was_typed() {
    let flash = Flash {
        raw: vec![("mobile".to_owned(), "0912".to_owned()), ("next".to_owned(), "/me".to_owned())],
        problems: [(InputPath::new("mobile"), Problem::Mobile)].into_iter().collect::<Problems>(),
        refusal: None,
    };
    let page = Visit::stranger(Pretend::default()).flash(flash).open("/sign-in").await;
    page.is_sound().has(&["value=\"0912\"", "href=\"#mobile\"", "name=\"next\" value=\"/me\"", "autocomplete=\"tel\""]);
    assert!(page.title().starts_with("خطا:"));
}

#[tokio::test]
async fn the_code_page_has_one_input_and_a_way_out() {
    let pending =
        PendingSignIn { mobile: "09990000001".to_owned(), resend_at: morning(), expires_at: due(), demo_code: None };
    let visit = Visit {
        pending: Some(pending),
        ..Visit::stranger(Pretend { code: Some("123456".to_owned()), ..Pretend::default() })
    };
    let page = visit.open("/sign-in/code").await;
    page.is_sound().has(&[
        "autocomplete=\"one-time-code\"",
        "inputmode=\"numeric\"",
        "پیامک نرسید؟",
        "action=\"/sign-in/resend\"",
        "از ساعت ۱۰:۰۰",
        "تغییر شماره",
        "data-copy=\"123456\"",
    ]);
    let page = Visit::stranger(Pretend::default()).open("/sign-in/code").await;
    page.is_sound().has(&["هنوز کدی فرستاده نشده است"]);
}

#[tokio::test]
async fn a_wrong_code_and_digits_say_the_same() {
    let flash = Flash { refusal: Some(Refusal::WrongCode), ..Flash::default() };
    let page = Visit::stranger(Pretend::default()).flash(flash).open("/track").await;
    page.is_sound().has(&["کد درست نیست", "href=\"#code\"", "(اختیاری)"]);
}

#[tokio::test]
async fn standing_pages_are_there() {
    for address in ["/about", "/accessibility", "/privacy", "/complaints", "/sign-in", "/track"] {
        let page = Visit::stranger(Pretend::default()).open(address).await;
        assert_eq!(page.status, 200, "{address}");
        page.is_sound();
    }
}

#[tokio::test]
async fn messages_are_shown_in_a_demo_only() {
    let message = MessageView {
        to: "09990000001".to_owned(),
        text: "درخواست شما رسید.\nhttps://desk.example.ir/requests/1".to_owned(),
        class: MessageClass::Notice,
        state: MessageState::Sent,
        created_at: morning(),
        code: None,
    };
    let desk = Pretend { messages: Some(vec![message]), ..Pretend::default() };
    Visit::stranger(desk).open("/demo/messages").await.is_sound().has(&["href=\"/requests/1\"", "درخواست شما رسید."]);
    let page = Visit::stranger(Pretend::default()).open("/demo/messages").await;
    assert_eq!(page.status, 404);
}
