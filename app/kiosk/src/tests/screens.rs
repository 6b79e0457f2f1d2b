use super::samples::{code, line_id, listed_service};
use super::{standing, visiting};
use crate::kit::Start;
use crate::machine::{Standing, Stock};
use crate::screen::Screen;

fn at(screen: Screen) -> Start {
    Start::at(screen)
}

#[test]
fn a_machine_that_nobody_knows_asks_to_be_paired_and_then_measured() {
    standing(|machine| machine.state.standing = leptos::prelude::RwSignal::new(Standing::Unpaired))
        .has(&["جفت‌سازی دستگاه"])
        .lacks(&["گرفتن نوبت"]);
    standing(|machine| machine.measured = false).has(&["اندازهٔ این صفحه", "۲۱٫۵ اینچ", "۲۷ اینچ"]);
}

#[test]
fn whoever_comes_sees_lines_and_everything_else_at_once() {
    standing(|_| {})
        .has(&["به سازمان نمونهٔ خدمات شهروندی خوش آمدید", "بهداشت", "نوبت گرفتن بدون انتخاب", "۴ نفر در صف", "English"])
        .has(&["خدمت‌ها و مدارک لازم", "پیگیری درخواست", "وقت قبلی دارم", "نظرسنجی", "ارسال درخواست"])
        .lacks(&["href=", "آفلاین", "شکایت"]);
}

#[test]
fn without_the_network_it_says_so_calmly_and_keeps_quiet_about_the_hall() {
    standing(|machine| leptos::prelude::Set::set(&machine.state.connected, false))
        .has(&["آفلاین؛ نوبت معتبر است"])
        .lacks(&["نفر در صف"]);
    visiting(at(Screen::Services), |machine| leptos::prelude::Set::set(&machine.state.connected, false))
        .has(&["اطلاعات تا شنبه ۷ آذر ۱۴۰۵"]);
}

#[test]
fn a_line_without_numbers_says_where_to_go() {
    let empty = Stock { numbers: vec![(line_id(2), 3)], codes: 0 };
    standing(|machine| leptos::prelude::Set::set(&machine.state.stock, empty))
        .has(&["نوبت‌های این دستگاه تمام شده است", "aria-disabled=\"true\""]);
}

#[test]
fn one_screen_asks_for_priority_and_gives_the_number() {
    visiting(at(Screen::Number { line: line_id(1), services: Vec::new() }), |_| {}).has(&[
        "نوبت بهداشت",
        "گرفتن نوبت",
        "سالمند",
        "توان‌خواه",
        "جانباز",
        "باردار یا همراه نوزاد",
    ]);
}

#[test]
fn a_service_tells_its_package_and_leads_nowhere_else() {
    let key = listed_service().key;
    visiting(at(Screen::Service(key)), |_| {})
        .has(&["صدور کارت بهداشت", "مدارک لازم", "گرفتن نوبت برای این خدمت", "ارسال درخواست همین‌جا", "شهر نمونه"])
        .lacks(&["href=", "tel:"]);
}

#[test]
fn services_are_searched_with_keys_on_the_screen() {
    visiting(at(Screen::Services), |_| {})
        .has(&["role=\"textbox\"", "نیم‌فاصله", ">پ<", ">چ<", ">ژ<", ">گ<", "صدور کارت بهداشت"])
        .lacks(&["<input", "<textarea"]);
}

#[test]
fn a_code_is_typed_with_digits_of_the_language_in_the_order_of_a_telephone() {
    let drawn = visiting(at(Screen::Track), |_| {});
    drawn.has(&["۱۶ رقم روی رسید", "keypad"]).lacks(&["keyboard", "<input"]);
    let order: Vec<_> = "۱۲۳۴۵۶۷۸۹۰".chars().map(|digit| drawn.html.find(&format!(">{digit}<"))).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?}");
}

#[test]
fn tracking_without_the_network_says_what_it_needs() {
    visiting(at(Screen::Track), |machine| leptos::prelude::Set::set(&machine.state.connected, false))
        .has(&["تنها با شبکه دیده می‌شود"]);
}

#[test]
fn the_survey_asks_one_question_with_five_faces_and_may_be_skipped() {
    visiting(at(Screen::Survey), |_| {})
        .has(&["پرسش ۱ از ۱۶", "خیلی زیاد", "خیلی کم", "نمی‌خواهم پاسخ دهم"])
        .lacks(&["پرسش ۲ از"]);
}

#[test]
fn a_request_begins_with_the_number_for_news() {
    let key = listed_service().key;
    visiting(at(Screen::Request(key)), |_| {})
        .has(&["صدور کارت بهداشت", "شمارهٔ همراه شما", "ادامه", "keypad"])
        .lacks(&["<input"]);
}

#[test]
fn without_codes_a_number_is_offered_instead() {
    let key = listed_service().key;
    visiting(at(Screen::Request(key)), |machine| {
        leptos::prelude::Update::update(&machine.state.stock, |stock| stock.codes = 0);
    })
    .has(&["کدهای رهگیری این دستگاه تمام شده است"]);
}

#[test]
fn a_visit_in_english_is_english_throughout() {
    let start = Start { english: true, ..Start::default() };
    visiting(start, |_| {})
        .has(&["lang=\"en\"", "dir=\"ltr\"", "What can we do for you?", "Health", "4 in line"])
        .lacks(&["چه کاری دارید؟", "پیگیری"]);
}

#[test]
fn reach_and_sight_are_one_press_away_and_marked() {
    let start = Start { low: true, strong: true, sound: true, ..Start::default() };
    visiting(start, |_| {}).has(&["kiosk--low", "kiosk--strong", "سر جای خود", "نوشتهٔ معمولی", "بلندی صدا: ۲"]);
    visiting(Start::default(), |_| {}).lacks(&["kiosk--low", "kiosk--strong", "بلندی صدا"]);
}

#[test]
fn the_code_of_nobody_stands_on_a_fresh_screen() {
    visiting(at(Screen::Sent), |_| {}).lacks(&[code().grouped()[0]]);
}
