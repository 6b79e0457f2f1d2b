use super::Open;
use super::samples::*;
use domain::catalogue::ServiceResults;
use domain::draft::StartPage;
use test_support::{Pretend, Visit};

#[tokio::test]
async fn home_leads_to_search_tracking_and_services() {
    let page = Visit::stranger(Pretend { home: Some(home()), ..Pretend::default() }).open("/").await;
    assert_eq!(page.status, 200);
    page.is_sound().has(&["action=\"/services\"", "href=\"/track\"", "/services/health-card", "۲۴ خدمت", "نمایشی"]);
    assert_eq!(page.title(), "سازمان نمونهٔ خدمات شهروندی");
}

#[tokio::test]
async fn the_search_keeps_what_was_typed_and_says_how_many() {
    let desk = Pretend { results: Some(results()), ..Pretend::default() };
    let page = Visit::stranger(desk).open("/services?q=%DA%A9%D8%A7%D8%B1%D8%AA&category=health").await;
    page.is_sound().has(&["value=\"کارت\"", "۱ خدمت", "method=\"get\"", "<details open"]);
}

#[tokio::test]
async fn nothing_found_says_what_to_do() {
    let none = ServiceResults { services: Vec::new(), ..results() };
    let page = Visit::stranger(Pretend { results: Some(none), ..Pretend::default() }).open("/services?q=x").await;
    page.is_sound().has(&["چیزی پیدا نشد"]);
}

#[tokio::test]
async fn the_service_page_has_the_whole_information_package_and_one_button() {
    let desk = Pretend { service: Some(service_page()), ..Pretend::default() };
    let page = Visit::stranger(desk).open("/services/health-card").await;
    page.is_sound().has(&[
        "این خدمت برای کیست",
        "مدارک لازم",
        "مراحل انجام کار",
        "واحد بهداشت محیط",
        "چهارشنبه ۱۱ آذر ۱۴۰۵",
        "چرا این تاریخ؟",
        "هزینه",
        "مستند قانونی",
        "نشانی‌ها و ساعت کار",
        "مسئول پاسخ‌گو",
        "راه شکایت و پیگیری",
        "شناسهٔ خدمت",
        "data-copy=\"16041017000\"",
    ]);
    assert_eq!(page.html.matches("class=\"button\"").count(), 1, "one primary button");
    page.has(&["href=\"/services/health-card/request\"", "شروع درخواست"]);
}

#[tokio::test]
async fn the_start_page_says_that_one_may_stop_and_return() {
    let start =
        StartPage { agency: agency(), definition: definition(), signed_in: false, unfinished: None, keep_days: 30 };
    let desk = Pretend { start: Some(start.clone()), ..Pretend::default() };
    let page = Visit::stranger(desk).open("/services/health-card/request").await;
    page.is_sound().has(&["۳۰ روز", "action=\"/services/health-card/request\"", "شروع درخواست", "novalidate"]);

    let desk = Pretend { start: Some(StartPage { unfinished: Some(draft()), ..start }), ..Pretend::default() };
    let page = Visit::applicant(desk).open("/services/health-card/request").await;
    page.is_sound().has(&["ادامهٔ پیش‌نویس", &format!("/drafts/{DRAFT}/check"), "شروع درخواست تازه"]);
}
