use super::Open;
use domain::form::{InputPath, Problems};
use domain::id::{LineId, PlaceId, UnitId};
use domain::in_person::{
    Board, Call, Line, LineWaiting, Place, TicketNumber, TicketStateKind as State, TicketStatus, TicketToken, WaitRange,
};
use domain::problem::Problem;
use domain::refusal::Refusal;
use server_fns::session::Flash;
use test_support::{Drawn, Pretend, Visit, morning};
use uuid::Uuid;

fn line(number: u128, letter: &str, title: &str) -> Line {
    Line {
        id: LineId::new(Uuid::from_u128(number)),
        letter: letter.to_owned(),
        title: title.to_owned(),
        title_en: "Permits".to_owned(),
        tone: 0,
        services: Vec::new(),
        per_half_hour: 0,
    }
}

fn place() -> Place {
    Place {
        id: PlaceId::new(Uuid::from_u128(1)),
        key: "central".to_owned(),
        title: "میز خدمت مرکزی".to_owned(),
        address: "خیابان نمونه".to_owned(),
        unit: UnitId::new(Uuid::from_u128(2)),
        phone_tickets: true,
        lines: vec![line(10, "ا", "پروانه‌ها"), line(11, "ب", "استعلام‌ها")],
        counters: Vec::new(),
    }
}

fn board() -> Board {
    let waiting =
        |letter: &str, waiting| LineWaiting { letter: letter.to_owned(), title: String::new(), tone: 0, waiting };
    Board {
        place_title: "میز خدمت مرکزی".to_owned(),
        now: morning(),
        calls: Vec::new(),
        waiting: vec![waiting("ا", 7), waiting("ب", 0)],
        open: true,
    }
}

fn number(number: u16) -> TicketNumber {
    TicketNumber { letter: "ا".to_owned(), number }
}

fn ticket(state: State) -> TicketStatus {
    TicketStatus {
        place: PlaceId::new(Uuid::from_u128(1)),
        number: number(34),
        place_title: "میز خدمت مرکزی".to_owned(),
        place_address: "خیابان نمونه".to_owned(),
        line_title: "پروانه‌ها".to_owned(),
        state,
        counter: matches!(state, State::Called | State::Serving | State::Held).then_some(3),
        ahead: 4,
        wait: Some(WaitRange { from_minutes: 12, to_minutes: 20 }),
        issued_at: morning(),
        now: morning(),
        calls: vec![Call { seq: 1, number: number(29), tone: 0, counter: 2, at: morning() }],
    }
}

fn token() -> TicketToken {
    TicketToken::from_random([7; 16])
}

async fn choose(place: Place, board: Board, flash: Option<Flash>) -> Drawn {
    let desk = Pretend { place: Some(place), board: Some(board), ..Pretend::default() };
    Visit { flash, ..Visit::stranger(desk) }.open("/queue/central").await
}

async fn follow(status: TicketStatus, query: &str) -> Drawn {
    let desk = Pretend { ticket: Some(status), ..Pretend::default() };
    Visit::stranger(desk).open(&format!("/q/{}{query}", token().as_str())).await
}

#[tokio::test]
async fn a_line_is_chosen_with_how_many_wait_in_it() {
    let page = choose(place(), board(), None).await;
    page.is_sound().has(&[
        "action=\"/queue/central\"",
        "الف – پروانه‌ها",
        "ب – استعلام‌ها",
        "۷ نفر در انتظار",
        "کسی در انتظار نیست",
        "name=\"mobile\"",
        "name=\"_key\" value=\"key-1\"",
        "noindex",
    ]);
    page.lacks(&["اکنون بسته است"]);
}

#[tokio::test]
async fn the_only_line_of_a_place_is_chosen_already() {
    let page = choose(Place { lines: vec![line(10, "ا", "پروانه‌ها")], ..place() }, board(), None).await;
    page.is_sound().has(&["checked"]);
    choose(place(), board(), None).await.lacks(&["checked"]);
}

#[tokio::test]
async fn a_place_that_gives_no_numbers_to_phones_says_where_to_get_one() {
    let page = choose(Place { phone_tickets: false, ..place() }, board(), None).await;
    page.is_sound().has(&["نوبت این محل را در همان‌جا بگیرید", "خیابان نمونه"]).lacks(&["action=\"/queue"]);
}

#[tokio::test]
async fn a_closed_place_says_so() {
    choose(place(), Board { open: false, ..board() }, None).await.is_sound().has(&["این محل اکنون بسته است"]);
}

#[tokio::test]
async fn what_was_wrong_stands_beside_its_input() {
    let mut problems = Problems::new();
    problems.push(InputPath::new("line"), Problem::NothingChosen);
    let raw = vec![("mobile".to_owned(), "۰۹۱۲".to_owned())];
    let page = choose(place(), board(), Some(Flash { raw, problems, refusal: None })).await;
    page.is_sound().has(&["خطا:", "href=\"#line\"", "۰۹۱۲"]);
    let refused = Flash { refusal: Some(Refusal::LineFull), ..Flash::default() };
    choose(place(), board(), Some(refused)).await.is_sound().has(&["خطا:"]);
}

#[tokio::test]
async fn a_waiting_ticket_shows_its_place_and_an_honest_range() {
    let page = follow(ticket(State::Waiting), "").await;
    page.is_sound().has(&[
        "الف۰۳۴",
        "۴ نفر پیش از شما",
        "میان ۱۲ تا ۲۰ دقیقهٔ دیگر",
        "الف۰۲۹",
        "باجهٔ ۲",
        &format!("data-follow=\"/q/{}/live\"", token().as_str()),
        "data-state=\"waiting\"",
        "http-equiv=\"refresh\" content=\"20\"",
        "?leave=1",
        "noindex",
        "<leptos-island",
    ]);
    let page = follow(TicketStatus { wait: None, ahead: 0, ..ticket(State::Waiting) }, "").await;
    page.is_sound().has(&["نفر بعدی شما هستید", "به اندازهٔ کافی نمونه نیست"]).lacks(&["میان"]);
}

#[tokio::test]
async fn a_called_ticket_says_where_to_go_in_the_title_too() {
    let page = follow(ticket(State::Called), "").await;
    page.is_sound().has(&["ticket--called", "نوبت شماست", "<title>به باجهٔ ۳ بروید"]).lacks(&["نفر پیش از شما"]);
}

#[tokio::test]
async fn the_other_states_say_what_they_are() {
    for (state, words) in [
        (State::Serving, "شما اکنون در باجهٔ ۳ هستید"),
        (State::Held, "نگه داشته شده است"),
        (State::NoShow, "به نزدیک‌ترین باجه بگویید"),
        (State::Done, "کار این نوبت انجام شد"),
        (State::Left, "انصراف داده‌اید"),
        (State::Lapsed, "روز کاری پایان یافت"),
    ] {
        let page = follow(ticket(state), "").await;
        page.is_sound().has(&[words, "الف۰۳۴"]).lacks(&["?leave=1", "نفر پیش از شما"]);
    }
}

#[tokio::test]
async fn nothing_follows_a_ticket_to_which_nothing_can_happen_any_more() {
    for state in [State::Done, State::Left, State::Lapsed] {
        follow(ticket(state), "").await.is_sound().lacks(&["http-equiv=\"refresh\"", "/live", "<leptos-island"]);
    }
}

#[tokio::test]
async fn giving_a_number_up_is_asked_once_more() {
    let page = follow(ticket(State::Waiting), "?leave=1").await;
    page.is_sound().has(&["از این نوبت انصراف می‌دهید؟", &format!("action=\"/q/{}/leave\"", token().as_str())]);
    // At the counter it is too late for that.
    follow(ticket(State::Serving), "?leave=1").await.is_sound().lacks(&["/leave\""]);
}

#[tokio::test]
async fn what_is_no_token_is_not_found() {
    let desk = Pretend { ticket: Some(ticket(State::Waiting)), ..Pretend::default() };
    assert_eq!(Visit::stranger(desk).open("/q/nonsense").await.status, 404);
    assert_eq!(Visit::stranger(Pretend::default()).open("/queue/nowhere").await.status, 404);
}
