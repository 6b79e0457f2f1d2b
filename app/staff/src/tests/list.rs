use super::Open;
use super::samples::{page, row};
use domain::actor::Role;
use domain::kartabl::KartablPage;
use domain::refusal::Refusal;
use domain::request::StatusKind;
use test_support::{Drawn, Pretend, Visit};

async fn open(page: KartablPage, role: Role, address: &str) -> Drawn {
    Visit::officer(Pretend { kartabl: Some(page), ..Pretend::default() }, role).open(address).await
}

#[tokio::test]
async fn a_row_says_who_what_where_and_how_long() {
    let page = open(page(vec![row(1, StatusKind::InProgress)]), Role::DeskOfficer, "/desk").await;
    page.is_sound().has(&[
        "مریم نمونه‌ای",
        "صدور کارت بهداشت",
        "در دست اقدام",
        "بررسی کارشناس",
        "۳ روز کاری مانده",
        "۱۴۰۵/۰۹/۰۷",
        "خوانده‌نشده",
        r#"href="/desk/requests/00000000-0000-0000-0000-000000000001""#,
        "سارا نمونه",
        r#"action="/desk/sign-out""#,
    ]);
}

#[tokio::test]
async fn time_stands_still_while_the_citizen_has_to_act_and_ends_with_the_answer() {
    let waiting = open(page(vec![row(2, StatusKind::Deficient)]), Role::DeskOfficer, "/desk").await;
    waiting.has(&["زمان نگه داشته شده"]).lacks(&["روز کاری مانده"]);
    let closed = open(page(vec![row(2, StatusKind::Closed)]), Role::DeskOfficer, "/desk").await;
    closed.has(&["مختومه"]).lacks(&["روز کاری مانده"]);
}

#[tokio::test]
async fn folders_are_links_with_counts_and_the_open_one_is_marked() {
    let page = open(page(vec![row(1, StatusKind::Submitted)]), Role::DeskOfficer, "/desk").await;
    page.has_in_order(&[r#"href="/desk?folder=desk" aria-current="page""#, "در انتظار بررسی", "۱۲"]);
    page.has(&[r#"href="/desk?folder=all""#]);
}

#[tokio::test]
async fn the_address_holds_folder_search_and_place() {
    let mut rows = page(vec![row(1, StatusKind::Submitted)]);
    rows.next = Some("k2".to_owned());
    let page = open(rows, Role::DeskOfficer, "/desk?folder=all&q=مریم&after=k1").await;
    page.is_sound().has(&[
        r#"value="مریم""#,
        r#"name="folder" value="all""#,
        "after=k2",
        "rel=\"next\"",
        "پاک کردن جست‌وجو",
    ]);
    // Back to the start of the same search.
    page.has(&["/desk?folder=all&amp;q="]);
}

#[tokio::test]
async fn an_empty_folder_and_an_empty_search_say_different_things() {
    open(page(vec![]), Role::Expert, "/desk").await.is_sound().has(&["کاری نزد شما نیست"]).lacks(&["<table"]);
    let searched = open(page(vec![]), Role::Expert, "/desk?folder=mine&q=x").await;
    searched.has(&["چیزی در این پوشه پیدا نشد", "جست‌وجو در همهٔ پوشه‌ها", "folder=all"]);
}

#[tokio::test]
async fn strangers_are_led_to_signing_in() {
    let page = Visit::stranger(Pretend::default()).open("/desk").await;
    page.is_sound().has(&[r#"href="/desk/sign-in""#]);
    assert_eq!((page.status, page.redirect.as_deref()), (302, Some("/desk/sign-in")));
}

#[tokio::test]
async fn trouble_has_its_status_and_no_list() {
    let desk = Pretend { refuses: Some(Refusal::Trouble), ..Pretend::default() };
    let page = Visit::officer(desk, Role::Expert).open("/desk").await;
    page.is_sound().has(&["سامانه با مشکل روبه‌رو شد"]);
    assert_eq!(page.status, 500);
}
