//! The list and the open case beside each other, and what the hand finds there.

use super::Open;
use super::samples::{CASE, page, row, submitted};
use crate::case::Work;
use crate::hand::{Hand, cheat_sheet, palette};
use components::text::Lang;
use domain::actor::Role;
use domain::refusal::Refusal;
use domain::request::StatusKind;
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::location::RequestUrl;
use test_support::{Drawn, Pretend, Visit, draw_part};

fn desk() -> Pretend {
    let rows = vec![row(1, StatusKind::Submitted), row(2, StatusKind::InProgress), row(3, StatusKind::Deficient)];
    Pretend { kartabl: Some(page(rows)), case: Some(submitted()), ..Pretend::default() }
}

async fn open(address: &str) -> Drawn {
    Visit::officer(desk(), Role::DeskOfficer).open(address).await
}

#[tokio::test]
async fn a_case_stands_beside_the_list_it_was_opened_from() {
    let page = open(&format!("{CASE}?folder=mine&q=%D8%B9")).await;
    page.is_sound().has_in_order(&[
        "desk desk--open",
        "فهرست درخواست‌ها",
        "row--open",
        r#"id="case""#,
        "<h1",
        "case-title",
    ]);
    // Every way leads on in the same view, and back to it.
    page.has(&[
        "/desk/requests/00000000-0000-0000-0000-000000000002?folder=mine&amp;q=%D8%B9",
        r#"href="/desk?folder=mine&amp;q=%D8%B9" data-noscroll="" class="back-link""#,
        r#"aria-current="true""#,
        r#"value="ع""#,
    ]);
    assert_eq!(page.html.matches(r#"aria-current="true""#).count(), 1);
}

#[tokio::test]
async fn a_case_opened_by_its_address_alone_has_the_list_of_the_day() {
    let page = open(CASE).await;
    page.is_sound().has(&[
        r#"href="/desk/requests/00000000-0000-0000-0000-000000000002""#,
        r#"href="/desk" data-noscroll="" class="back-link""#,
        "صدور کارت بهداشت",
    ]);
}

#[tokio::test]
async fn before_a_case_is_opened_the_place_beside_the_list_tells_how() {
    let page = open("/desk").await;
    page.is_sound().has_in_order(&["<h1", "کارتابل", "درخواستی باز نیست", "J", "ت", "درخواست بعدی"]);
    page.lacks(&["desk--open", "row--open"]);
    assert_eq!(page.title(), "کارتابل");
}

#[tokio::test]
async fn a_row_is_read_out_as_name_service_stage_and_time_left() {
    let page = open("/desk").await;
    page.has_in_order(&[
        r#"id="row-00000000-0000-0000-0000-000000000001""#,
        "خوانده‌نشده",
        "مریم نمونه‌ای",
        "صدور کارت بهداشت",
        "در انتظار بررسی",
        "۳ روز کاری مانده",
    ]);
    page.has_in_order(&["row-00000000-0000-0000-0000-000000000002", "در دست اقدام", "بررسی کارشناس"]);
    page.has(&["۳ از ۱۲ درخواست", "گزیدن مریم نمونه‌ای"]);
}

#[tokio::test]
async fn a_case_is_shown_although_its_list_cannot_be_read() {
    let page = Visit::officer(Pretend { kartabl: None, ..desk() }, Role::DeskOfficer).open(CASE).await;
    page.is_sound().has(&["فهرست خوانده نشد", "صدور کارت بهداشت", "verb-accept"]);
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn who_has_to_sign_in_is_told_so_once() {
    let stranger = Pretend { refuses: Some(Refusal::SignInFirst), ..desk() };
    let page = Visit::stranger(stranger).open(CASE).await;
    page.is_sound();
    assert_eq!((page.status, page.redirect.as_deref()), (302, Some("/desk/sign-in")));
    let desk = Pretend { refuses: Some(Refusal::Trouble), ..desk() };
    assert_eq!(Visit::officer(desk, Role::DeskOfficer).open(CASE).await.status, 500);
}

#[tokio::test]
async fn buttons_name_their_keys() {
    let page = open(CASE).await;
    // Names hold no key: they are read out, and found by what they do.
    page.has(&[
        "کلید \u{2068}۱ یا E (ث)\u{2069}",
        "یا N (د)",
        r#"aria-hidden="true" class="verb-key num">۱</span>"#,
        "کلید \u{2068}Ctrl+K (ن)\u{2069}",
        "کلید \u{2068}Shift+/\u{2069}",
    ]);
}

/// What lies over the page is drawn inside the router.
fn inside(view: fn(Hand) -> AnyView) -> AnyView {
    provide_context(RequestUrl::new("/desk"));
    view! { <Router>{move || view(Hand::new(Work::new()))}</Router> }.into_any()
}

#[test]
fn the_cheat_sheet_has_every_key_with_both_caps() {
    for (lang, words) in [(Lang::Fa, "پایان این گام و رفتن به بعدی"), (Lang::En, "Finish this step")]
    {
        let sheet = draw_part(move || {
            provide_context(lang);
            inside(|hand| Suspend::new(cheat_sheet(hand)).into_any())
        });
        sheet.has(&[words, ">J<", ">ت<", ">X<", ">ط<", ">Ctrl<", ">K<", ">Esc<", ">Enter<", ">1<", ">۹<"]);
        if lang == Lang::En {
            sheet.is_english();
        }
    }
}

#[test]
fn the_palette_is_a_combobox_with_its_list() {
    let palette = draw_part(|| {
        provide_context(Lang::En);
        inside(|hand| Suspend::new(palette(hand)).into_any())
    });
    palette.is_english().has(&[
        r#"role="combobox""#,
        r#"aria-controls="palette-list""#,
        r#"role="listbox""#,
        r#"role="option""#,
    ]);
    palette.has_in_order(&["Search this folder", "Keyboard shortcuts"]);
}
