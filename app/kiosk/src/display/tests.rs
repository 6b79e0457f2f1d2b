use super::hall::Hall;
use super::picture::Picture;
use super::scene::Scene;
use chrono::Duration;
use domain::Instant;
use domain::in_person::{Board, Call, LineWaiting, TicketNumber};
use leptos::prelude::*;
use test_support::{Drawn, draw_part};

/// Saturday 7 Azar 1405, 10:00 in Tehran.
fn morning() -> Instant {
    "2026-11-28T06:30:00Z".parse().unwrap()
}

fn call(seq: i64, letter: &str, counter: u16) -> Call {
    let number = TicketNumber { letter: letter.to_owned(), number: 200 + u16::try_from(seq).unwrap() };
    Call { seq, number, tone: if letter == "ا" { 0 } else { 1 }, counter, at: morning() }
}

fn board(calls: Vec<Call>) -> Board {
    let line = |letter: &str, title: &str, tone, waiting| LineWaiting {
        letter: letter.to_owned(),
        title: title.to_owned(),
        tone,
        waiting,
    };
    Board {
        place_title: "میز خدمت مرکزی".to_owned(),
        now: morning(),
        calls,
        waiting: vec![line("ا", "پروانه‌ها", 0, 12), line("ب", "استعلام‌ها", 1, 0)],
        open: true,
    }
}

fn drawn(picture: Picture) -> Drawn {
    draw_part(move || {
        let picture = RwSignal::new(picture);
        view! { <Scene picture/> }.into_any()
    })
}

fn hall(calls: Vec<Call>) -> Hall {
    let mut hall = Hall::default();
    hall.take(board(calls), morning());
    hall
}

#[test]
fn the_called_number_its_line_and_counter_are_shown_with_the_calls_before() {
    let hall = hall(vec![call(34, "ا", 3), call(33, "ب", 1)]);
    let page = drawn(Picture::of(&hall, morning()));
    page.has(&[
        "میز خدمت مرکزی",
        "شنبه ۷ آذر ۱۴۰۵",
        "۱۰:۰۰",
        "الف",
        "۲۳۴",
        "پروانه‌ها",
        "tone-0",
        "۲۳۳",
        "tone-1",
        "۱۲",
    ]);
    page.lacks(&["ارتباط قطع است", "display--stale", "هنوز کسی", "called--"]);
    assert_eq!(page.html.matches("۲۳۴").count(), 1, "the called number is not among the earlier ones");
}

#[test]
fn without_a_sign_of_life_the_clock_goes_on_and_the_numbers_are_greyed() {
    let hall = hall(vec![call(34, "ا", 3)]);
    let page = drawn(Picture::of(&hall, morning() + Duration::seconds(75)));
    page.has(&["display--stale", "ارتباط قطع است", "۱۰:۰۱", "۲۳۴"]);
}

#[test]
fn before_the_first_board_only_the_clock_and_the_mark_are_shown() {
    let page = drawn(Picture::of(&Hall::default(), morning()));
    page.has(&["۱۰:۰۰", "ارتباط قطع است"]).lacks(&["هنوز کسی", "اکنون بسته است"]);
}

#[test]
fn a_closed_place_and_a_day_without_calls_say_so() {
    let mut hall = Hall::default();
    hall.take(Board { open: false, ..board(Vec::new()) }, morning());
    drawn(Picture::of(&hall, morning())).has(&["اکنون بسته است", "هنوز کسی فراخوان نشده است"]);
}

#[test]
fn each_announcement_flashes_anew() {
    let mut hall = hall(vec![call(1, "ا", 1)]);
    assert_eq!(Picture::of(&hall, morning()).flash(), "");
    let mut flashes = Vec::new();
    for seq in 2..4 {
        hall.take(board(vec![call(seq, "ا", 1)]), morning());
        assert!(hall.next_call().is_some());
        flashes.push(Picture::of(&hall, morning()).flash());
        hall.said();
    }
    assert_eq!(flashes, ["called--odd", "called--even"]);
}

#[test]
fn a_call_that_waits_for_its_announcement_is_in_the_list_already() {
    let mut hall = hall(vec![call(1, "ا", 1)]);
    hall.take(board(vec![call(3, "ا", 2), call(2, "ا", 1), call(1, "ا", 1)]), morning());
    assert!(hall.next_call().is_some());
    let picture = Picture::of(&hall, morning());
    assert_eq!(picture.called.unwrap().seq, 2);
    assert_eq!(picture.earlier.iter().map(|call| call.seq).collect::<Vec<_>>(), [3, 1]);
}

#[test]
fn nothing_stays_in_its_place_for_hours() {
    let hall = hall(Vec::new());
    let at = |minute| Picture::of(&hall, morning() + Duration::minutes(minute));
    let shifts: std::collections::BTreeSet<u8> = (0..8).map(|minute| at(minute).shift).collect();
    assert_eq!(shifts.len(), 8);
    assert_ne!(at(0).swapped, at(30).swapped);
    assert_eq!(at(0).swapped, at(60).swapped);
}

#[test]
fn a_picture_is_the_same_until_something_changes() {
    let hall = hall(vec![call(1, "ا", 1)]);
    assert_eq!(Picture::of(&hall, morning()), Picture::of(&hall, morning() + Duration::seconds(14)));
}
