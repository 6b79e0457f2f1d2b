use super::Open;
use super::samples::{definition, morning, results, service_page};
use domain::Instant;
use domain::id::{AppointmentId, LineId, PlaceId, UnitId};
use domain::in_person::{Appointment, AppointmentState, AppointmentView, Board, FreeSlot, Line, Place};
use domain::refusal::Refusal;
use domain::tracking::Mine;
use server_fns::session::Flash;
use test_support::{Drawn, Pretend, Visit};
use uuid::Uuid;

const DAYS: &str = "/queue/central/appointment/health-card";
const OWN: &str = "/appointments/00000000-0000-0000-0000-000000000005";

fn place() -> Place {
    let line = |number, letter: &str, title: &str, per_half_hour| Line {
        id: LineId::new(Uuid::from_u128(number)),
        letter: letter.to_owned(),
        title: title.to_owned(),
        title_en: "Permits".to_owned(),
        tone: 0,
        services: vec![definition().key],
        per_half_hour,
    };
    Place {
        id: PlaceId::new(Uuid::from_u128(1)),
        key: "central".to_owned(),
        title: "میز خدمت مرکزی".to_owned(),
        address: "خیابان نمونه".to_owned(),
        unit: UnitId::new(Uuid::from_u128(2)),
        phone_tickets: true,
        lines: vec![line(10, "ا", "استعلام‌ها", 0), line(11, "ب", "پروانه‌ها", 2)],
        counters: Vec::new(),
    }
}

/// Half past eleven in Tehran is eight of these.
fn at(universal: &str) -> Instant {
    format!("2026-11-{universal}:00:00Z").parse().unwrap()
}

fn own(state: AppointmentState) -> AppointmentView {
    AppointmentView {
        appointment: Appointment {
            id: AppointmentId::new(Uuid::from_u128(5)),
            place: place().id,
            line: place().lines[1].id,
            service: definition().key,
            at: at("28T08"),
            code: "048213".to_owned(),
            state,
        },
        place_key: "central".to_owned(),
        place_title: "میز خدمت مرکزی".to_owned(),
        place_address: "خیابان نمونه".to_owned(),
        line_title: "پروانه‌ها".to_owned(),
        service_title: "صدور کارت بهداشت".to_owned(),
        to_bring: definition().required_documents,
    }
}

/// Two times today and one tomorrow.
pub(super) fn desk() -> Pretend {
    let slot = |universal, left| FreeSlot { at: at(universal), left };
    Pretend {
        place: Some(place()),
        results: Some(results()),
        slots: vec![slot("28T08", 2), slot("28T09", 1), slot("29T08", 2)],
        ..Pretend::default()
    }
}

/// The same for somebody who has one at half past eleven.
pub(super) fn with_own() -> Pretend {
    Pretend { appointments: vec![own(AppointmentState::Booked)], ..desk() }
}

async fn stranger(address: &str) -> Drawn {
    Visit::stranger(desk()).open(address).await
}

#[tokio::test]
async fn a_service_is_chosen_from_the_lines_that_give_appointments() {
    let page = stranger("/queue/central/appointment").await;
    page.is_sound().has(&["برای کدام خدمت می‌آیید؟", "پروانه‌ها", &format!("href=\"{DAYS}\"")]);
    page.lacks(&["استعلام‌ها", "<form class=\"form\""]);
    let lines = vec![Line { per_half_hour: 0, ..place().lines[1].clone() }];
    let without = Pretend { place: Some(Place { lines, ..place() }), ..desk() };
    let page = Visit::stranger(without.clone()).open("/queue/central/appointment").await;
    page.is_sound().has(&["این محل وقت قبلی نمی‌دهد", "خیابان نمونه"]).lacks(&[DAYS]);
    assert_eq!(Visit::stranger(without).open(DAYS).await.status, 404);
}

#[tokio::test]
async fn only_days_with_times_left_are_offered() {
    let page = stranger(DAYS).await;
    page.is_sound().has(&["چه روزی می‌آیید؟", "شنبه ۷ آذر ۱۴۰۵", "۲ وقت آزاد", "یکشنبه ۸ آذر ۱۴۰۵"]);
    page.has_in_order(&[&format!("href=\"{DAYS}/1405-09-07\""), &format!("href=\"{DAYS}/1405-09-08\"")]);
    let full = Pretend { slots: Vec::new(), ..desk() };
    Visit::stranger(full).open(DAYS).await.is_sound().has(&["وقتی نمانده است"]).lacks(&["1405-09"]);
    assert_eq!(stranger("/queue/central/appointment/none").await.status, 404);
}

#[tokio::test]
async fn the_times_of_a_day_are_those_that_are_left() {
    let page = stranger(&format!("{DAYS}/1405-09-07")).await;
    page.is_sound().has(&["ساعت ۱۱:۳۰", "ساعت ۱۲:۳۰", &format!("href=\"{DAYS}/1405-09-07/1130\""), "۱ جا مانده"]);
    page.lacks(&["1405-09-08", "خطا:"]);
    stranger(&format!("{DAYS}/1405-09-10")).await.is_sound().has(&["در این روز وقتی نمانده است"]);
    assert_eq!(stranger(&format!("{DAYS}/soon")).await.status, 404);
    let late = Flash { refusal: Some(Refusal::SlotTaken), ..Flash::default() };
    let page = Visit::stranger(desk()).flash(late).open(&format!("{DAYS}/1405-09-07")).await;
    page.is_sound().has(&["خطا:", "این وقت گرفته شده است", "href=\"#times\"", "id=\"times\"", "ساعت ۱۱:۳۰"]);
}

#[tokio::test]
async fn a_time_is_booked_by_whoever_signed_in() {
    let address = format!("{DAYS}/1405-09-07/1130");
    let page = Visit::applicant(desk()).open(&address).await;
    page.is_sound().has(&[
        "این وقت را می‌گیرید؟",
        "شنبه ۷ آذر ۱۴۰۵، ساعت ۱۱:۳۰",
        "میز خدمت مرکزی",
        "09990000001",
        &format!("action=\"{address}\""),
        "گرفتن این وقت",
    ]);
    page.lacks(&["name=\"instead\"", "<leptos-island"]);
    let page = stranger(&address).await;
    assert_eq!(page.redirect, Some(format!("/sign-in?next={address}")));
    let page = Visit::applicant(desk()).open(&format!("{DAYS}/1405-09-07/1200")).await;
    page.is_sound()
        .has(&["این وقت دیگر آزاد نیست", &format!("href=\"{DAYS}/1405-09-07\"")])
        .lacks(&["<form class=\"form\""]);
    assert_eq!(Visit::applicant(desk()).open(&format!("{DAYS}/1405-09-07/noon")).await.status, 404);
}

#[tokio::test]
async fn whoever_has_one_in_the_line_is_asked_whether_it_moves() {
    let page = Visit::applicant(with_own()).open(&format!("{DAYS}/1405-09-07/1230")).await;
    page.is_sound().has(&[
        "وقت خود را جابه‌جا می‌کنید؟",
        "برای همین صف وقت دارید: شنبه ۷ آذر ۱۴۰۵، ساعت ۱۱:۳۰",
        "name=\"instead\" value=\"00000000-0000-0000-0000-000000000005\"",
        &format!("href=\"{OWN}\""),
    ]);
    let same = Visit::applicant(with_own()).open(&format!("{DAYS}/1405-09-07/1130")).await;
    assert_eq!(same.redirect.as_deref(), Some(OWN), "they have it already");
}

#[tokio::test]
async fn ones_own_shows_code_place_papers_and_the_ways_out() {
    let page = Visit::applicant(with_own()).open(OWN).await;
    page.is_sound().has(&[
        "data-copy=\"048213\"",
        "شنبه ۷ آذر ۱۴۰۵، ساعت ۱۱:۳۰",
        "خیابان نمونه",
        "چه همراه بیاورید",
        "۳۰ دقیقه",
        &format!("href=\"{DAYS}\""),
        "?cancel=1",
    ]);
    let page = Visit::applicant(with_own()).open(&format!("{OWN}?cancel=1")).await;
    page.is_sound().has(&["این وقت را لغو می‌کنید؟", &format!("action=\"{OWN}/cancel\"")]);
    for (state, said) in [
        (AppointmentState::CheckedIn, "نوبت گرفته‌اید"),
        (AppointmentState::Cancelled, "این وقت لغو شده است"),
        (AppointmentState::Missed, "زمان این وقت گذشته است"),
    ] {
        let desk = Pretend { appointments: vec![own(state)], ..desk() };
        let page = Visit::applicant(desk).open(&format!("{OWN}?cancel=1")).await;
        page.is_sound().has(&[said, "گرفتن وقت دیگر"]).lacks(&["/cancel\"", "048213"]);
    }
    assert_eq!(Visit::applicant(desk()).open(OWN).await.status, 404);
    let page = Visit::stranger(with_own()).open(OWN).await;
    assert_eq!(page.redirect, Some(format!("/sign-in?next={OWN}")));
}

#[tokio::test]
async fn it_is_found_from_the_hall_the_service_and_ones_own_page() {
    let board =
        Board { place_title: String::new(), now: morning(), calls: Vec::new(), waiting: Vec::new(), open: true };
    let mine = Mine { mobile: "09990000001".to_owned(), requests: Vec::new(), drafts: Vec::new() };
    let whole = Pretend { board: Some(board), service: Some(service_page()), mine: Some(mine), ..with_own() };
    let open = async |address: &str| Visit::applicant(whole.clone()).open(address).await;
    open("/queue/central").await.is_sound().has(&["href=\"/queue/central/appointment\""]);
    open("/services/health-card").await.is_sound().has(&[&format!("href=\"{DAYS}\"")]);
    open("/me").await.is_sound().has(&["وقت‌های من", &format!("href=\"{OWN}\""), "048213"]);
    // Where there is none, nothing speaks of it.
    let none = Pretend { place: None, appointments: Vec::new(), ..whole.clone() };
    Visit::applicant(none.clone()).open("/services/health-card").await.is_sound().lacks(&["/appointment"]);
    Visit::applicant(none).open("/me").await.is_sound().lacks(&["وقت‌های من"]);
}
