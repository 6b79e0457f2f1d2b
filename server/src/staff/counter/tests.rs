//! The counter's pages as they are drawn.

use super::page::drawn;
use super::told::Told;
use domain::Instant;
use domain::form::{InputPath, Problems, Raw};
use domain::id::{CounterId, LineId, PlaceId, RequestId, TicketId, UnitId};
use domain::in_person::{
    Counter, CounterView, Current, Line, OpenedCase, Place, Priority, TicketNumber, TicketStateKind, WaitingView,
};
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::request::StatusKind;
use domain::service::ServiceKey;
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;
use server_fns::session::Flash;
use uuid::Uuid;

pub(super) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

pub(super) fn now() -> Instant {
    "2026-11-22T08:30:00Z".parse().unwrap()
}

fn waiting(number: u16, state: TicketStateKind) -> WaitingView {
    WaitingView {
        id: id::<TicketId>(number.into()),
        number: TicketNumber { letter: "ا".to_owned(), number },
        line_title: "پروانه‌ها".to_owned(),
        tone: 1,
        state,
        priority: Priority::Disabled,
        reason: "عصا دارد".to_owned(),
        issued_at: now(),
        waited_minutes: 17,
    }
}

fn place() -> Place {
    let line = Line {
        id: id::<LineId>(2),
        letter: "ا".to_owned(),
        title: "پروانه‌ها".to_owned(),
        title_en: String::new(),
        tone: 1,
        services: Vec::new(),
        per_half_hour: 0,
    };
    let counter = Counter { id: id::<CounterId>(3), number: 3, title: "پذیرش".to_owned(), lines: vec![line.id] };
    Place {
        id: id::<PlaceId>(1),
        key: "central".to_owned(),
        title: "سالن مرکزی".to_owned(),
        address: String::new(),
        unit: id::<UnitId>(9),
        phone_tickets: true,
        lines: vec![line],
        counters: vec![counter],
    }
}

fn view(state: Option<TicketStateKind>) -> CounterView {
    let place = place();
    let current = state.map(|state| Current {
        ticket: waiting(12, state),
        revision: 1,
        times_called: 2,
        services: vec![(ServiceKey::parse("health-card").unwrap(), "کارت بهداشت".to_owned())],
        cases: vec![OpenedCase {
            request: id::<RequestId>(7),
            code: TrackingCode::from_random([7; 16]),
            revision: 3,
            service_title: "کارت بهداشت".to_owned(),
            applicant: "زهرا نمونه".to_owned(),
            status: StatusKind::Deficient,
            missing: vec!["تصویر کارت ملی".to_owned()],
            to_hand_over: false,
            opens: true,
        }],
        draft: None,
        done: Vec::new(),
        survey_offered: false,
    });
    CounterView {
        counter: Some(place.counters[0].clone()),
        taken: Vec::new(),
        open: true,
        current,
        next: vec![waiting(13, TicketStateKind::Waiting), waiting(14, TicketStateKind::Waiting)],
        waiting: vec![(place.lines[0].clone(), 5)],
        held: vec![waiting(9, TicketStateKind::Held)],
        absent: vec![waiting(4, TicketStateKind::NoShow)],
        served: 6,
        services: vec![(ServiceKey::parse("health-card").unwrap(), "کارت بهداشت".to_owned())],
        units: vec![(id::<UnitId>(9), "بهداشت محیط".to_owned())],
        unsettled: 0,
        elsewhere: Vec::new(),
        now: now(),
        place,
    }
}

pub(super) fn html(page: impl FnOnce() -> AnyView) -> String {
    let html = Owner::new().with(|| page().to_html());
    let mut plain = String::new();
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("<!>") {
        plain.push_str(before);
        rest = after;
    }
    plain + rest
}

fn screen(view: &CounterView, flash: Flash) -> String {
    html(|| drawn(Some(view), &Vec::new(), &Told::new(flash), "key"))
}

pub(super) fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub(super) fn is_sound(html: &str) {
    assert_eq!(html.matches("<h1").count(), 1, "{html}");
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id stands twice\n{html}");
    assert!(!html.contains(" style="), "{html}");
}

#[test]
fn the_called_number_stands_large_with_line_priority_and_waiting_time() {
    let html = screen(&view(Some(TicketStateKind::Called)), Flash::default());
    is_sound(&html);
    for part in ["الف۰۱۲", "پروانه‌ها", "توان‌خواه", "۱۷ دقیقه انتظار", "۲ بار فراخوانده شد", "دلیل", "کارت بهداشت"]
    {
        assert!(html.contains(part), "«{part}» is not in\n{html}");
    }
    // The next ones with their waits, each line, who was put aside and who did not come.
    for part in ["الف۰۱۳", "الف۰۰۹", "الف۰۰۴", "۵ نفر", "فراخوان خارج از نوبت"] {
        assert!(html.contains(part), "«{part}» is not in\n{html}");
    }
}

#[test]
fn every_verb_is_a_posted_form_with_a_physical_key() {
    let html = screen(&view(Some(TicketStateKind::Serving)), Flash::default());
    for key in ["KeyQ", "KeyW", "KeyO", "KeyS", "KeyF", "KeyE", "Slash", "KeyR"] {
        assert_eq!(html.matches(&format!("data-key=\"{key}\"")).count(), 1, "{key}\n{html}");
    }
    for form in html.split("<form").skip(1) {
        assert!(form.split('>').next().unwrap_or_default().contains("method=\"post\""), "{form}");
    }
    assert!(html.contains(">ض<") && html.contains("⇧ Q"));
}

#[test]
fn what_cannot_be_done_now_keeps_its_place() {
    let idle = screen(&view(None), Flash::default());
    let serving = screen(&view(Some(TicketStateKind::Serving)), Flash::default());
    let verbs = ["فراخوان بعدی", "فراخوان دوباره", "شروع", "نگه‌داشتن", "ارجاع به صف دیگر", "غایب", "پایان"];
    for html in [&idle, &serving] {
        let mut rest = html.as_str();
        for verb in verbs {
            rest = rest.split_once(verb).unwrap_or_else(|| panic!("«{verb}» is not in its place\n{html}")).1;
        }
    }
    assert_eq!(idle.matches(" disabled").count(), verbs.len() - 1, "{idle}");
}

#[test]
fn nobody_at_the_counter_leaves_nothing_of_the_one_before() {
    let html = screen(&view(None), Flash::default());
    for part in ["زهرا", "الف۰۱۲", "کارت بهداشت", "person_name"] {
        assert!(!html.contains(part), "«{part}» is in\n{html}");
    }
}

#[test]
fn before_the_start_no_case_is_open() {
    let html = screen(&view(Some(TicketStateKind::Called)), Flash::default());
    assert!(!html.contains("زهرا") && html.contains("با «شروع»"), "{html}");
    let html = screen(&view(Some(TicketStateKind::Serving)), Flash::default());
    for part in ["زهرا نمونه", "تصویر کارت ملی", "تکمیل مدارک", "دیدن پرونده", "اصل مدرک هویتی دیده شد"]
    {
        assert!(html.contains(part), "«{part}» is not in\n{html}");
    }
}

#[test]
fn a_refusal_is_said_on_the_same_page_with_what_was_typed() {
    let typed = raw(&[("_form", "assist"), ("person_name", "زهرا"), ("person_mobile", "12")]);
    let mut problems = Problems::new();
    problems.push(InputPath::new("person_mobile"), Problem::Mobile);
    let view = view(Some(TicketStateKind::Serving));
    let html = screen(&view, Flash { raw: typed, problems, refusal: None });
    is_sound(&html);
    assert!(html.contains("مشکلی هست") && html.contains("href=\"#person_mobile\""), "{html}");
    assert!(html.contains("value=\"زهرا\"") && html.contains("value=\"12\"") && html.contains("data-hold"), "{html}");
    let code =
        Flash { raw: raw(&[("_form", "case"), ("code", "123")]), refusal: Some(Refusal::NotFound), ..Flash::default() };
    let html = screen(&view, code);
    assert!(html.contains("پرونده‌ای با این کد نیست") && html.contains("value=\"123\""), "{html}");
    let next = Flash { raw: raw(&[("_form", "next")]), refusal: Some(Refusal::NobodyWaits), ..Flash::default() };
    assert!(screen(&view, next).contains("کسی در صف‌های این باجه نیست"));
}

/// The opening tag of the part with this id.
fn part<'a>(html: &'a str, id: &str) -> &'a str {
    let at = html.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("#{id} is not in\n{html}"));
    let begin = html[..at].rfind('<').unwrap_or_default();
    &html[begin..at + html[at..].find('>').unwrap_or_default()]
}

#[test]
fn only_the_part_into_which_something_was_typed_is_kept_as_it_is() {
    let view = view(Some(TicketStateKind::Serving));
    let ticket = view.current.as_ref().map(|current| current.ticket.id.to_string()).unwrap_or_default();
    let refused = |form| Flash { raw: raw(&[("_form", form)]), refusal: Some(Refusal::NotFound), ..Flash::default() };
    let held =
        [("transfer", "now"), ("guide", "visit"), ("take", "queue"), ("next", ""), ("cases", ""), ("survey", "")];
    for (form, held) in held {
        let html = screen(&view, refused(form));
        for id in ["now", "visit", "queue"] {
            let tag = part(&html, id);
            assert_eq!(tag.contains("data-hold"), id == held, "{form}: {tag}");
            // Whom it is about stands at it, so that nothing of them is kept once somebody else is there.
            assert_eq!(tag.contains(&format!("data-of=\"{ticket}\"")), id != "queue", "{tag}");
        }
    }
}

#[test]
fn a_counter_is_chosen_first_and_one_that_is_taken_says_by_whom() {
    let mut view = view(None);
    view.counter = None;
    let free = screen(&view, Flash::default());
    is_sound(&free);
    assert!(free.contains("نشستن پشت این باجه") && free.contains("باجهٔ ۳"), "{free}");
    view.taken = vec![(view.place.counters[0].id, "سارا نمونه".to_owned())];
    let taken = screen(&view, Flash::default());
    assert!(taken.contains("سارا نمونه") && !taken.contains("/desk/counter/sit"), "{taken}");
    let nowhere = html(|| drawn(None, &Vec::new(), &Told::default(), "key"));
    assert!(nowhere.contains("محلی با باجه تعریف نشده است"), "{nowhere}");
}
