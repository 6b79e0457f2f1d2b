//! `GET /desk/admin/devices`: every device with how it is, and the form by which a new one is approved.

use super::super::still::{Frame, still};
use super::{APPROVE, DEVICES, address};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{devices as words, digits, refusal as refusals};
use components::{
    Button, Choice, Column, ErrorLine, ErrorSummary, InstantView, Main, Notice, OptionalText, PageHeading, PostForm,
    Row, Section, Select, Table, Tag, TextInput, TextKind, Tone,
};
use domain::in_person::{DeviceView, Place, PrinterState};
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::session::Flash;

pub async fn list(State(house): State<House>, session: Session, address: Uri, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let flash = session.state.flash_for(DEVICES).unwrap_or_default();
    let desk = house.desk();
    let devices = match desk.devices.devices(&session.actor).await {
        Ok(devices) => devices,
        Err(refusal) => return refused(&refusal),
    };
    let places = match desk.places.places(&session.actor).await {
        Ok(places) => places,
        Err(refusal) => return refused(&refusal),
    };
    let said = match address.query() {
        Some("approved=1") => Some(words::done_approved as fn() -> &'static str),
        Some("revoked=1") => Some(words::done_revoked as fn() -> &'static str),
        _ => None,
    };
    let frame = Frame::of(&house, officer, &headers, DEVICES, || words::title().to_owned());
    still(frame, move || drawn(devices, &places, &flash, said.map(|said| said())))
}

fn drawn(devices: Vec<DeviceView>, places: &[Place], flash: &Flash, said: Option<&'static str>) -> AnyView {
    let wrong = flash.refusal.as_ref().map(|refusal| (input_of(refusal), worded(refusal)));
    let lines = wrong.iter().map(|(input, text)| ErrorLine::new(*input, text.clone())).collect();
    let (table, form) = (table(devices), form(places, flash, wrong.as_ref()));
    view! {
        <Main wide=true>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::title()/>
            {said.map(|said| view! { <Notice tone=Tone::Done announced=true><p>{said}</p></Notice> })}
            <p>{words::lead()}</p>
            {table}
            <Section title=words::approve_title()>{form}</Section>
        </Main>
    }
    .into_any()
}

fn table(devices: Vec<DeviceView>) -> AnyView {
    let columns = vec![
        Column::new(words::device()),
        Column::new(words::place()),
        Column::new(words::state()),
        Column::new(words::last_seen()),
        Column::new(words::printer()),
        Column::number(words::queued()),
        Column::new(words::last_ticket()),
        Column::new(words::entries()),
        Column::new(words::version()),
        Column::actions(words::actions()),
    ];
    let rows = devices.into_iter().map(line).collect();
    view! { <Table caption=words::title() columns rows caption_hidden=true stacked=true empty=words::none()/> }
        .into_any()
}

fn line(view: DeviceView) -> Row {
    let DeviceView { device, beat, .. } = &view;
    let (title, kind) = (device.title.clone(), words::device_kind(device.kind));
    let own = address(device.id);
    let beat = beat.as_ref();
    let last_ticket = beat.and_then(|beat| beat.last_ticket.as_ref());
    let entries = words::counted(digits(view.taken), digits(view.refused), digits(view.quarantined));
    let revoke = view.revoked_at.is_none().then(|| {
        view! { <a href=format!("{own}/revoke")>{words::revoke()} <span class="visually-hidden">{title.clone()}</span></a> }
    });
    let seen = match view.last_seen {
        Some(at) => view! { <InstantView at short=true/> }.into_any(),
        None => "–".into_any(),
    };
    Row::new(vec![
        view! { <bdi>{title.clone()}</bdi> " " <span class="hint">{kind}</span> }.into_any(),
        view! { <bdi>{view.place_title.clone()}</bdi> }.into_any(),
        state(&view),
        seen,
        beat.map(|beat| printer(beat.printer)).into_any(),
        beat.map(|beat| digits(beat.queued)).into_any(),
        last_ticket.map(|number| view! { <bdi>{number.letter.clone()} " " {digits(number.number)}</bdi> }).into_any(),
        entries.into_any(),
        beat.map(|beat| view! { <bdi dir="ltr">{beat.version.clone()}</bdi> }).into_any(),
        view! {
            <a href=own.clone()>{words::journal()} <span class="visually-hidden">{title.clone()}</span></a>
            " "
            {revoke}
        }
        .into_any(),
    ])
}

fn state(view: &DeviceView) -> AnyView {
    let (tone, text) = match (view.revoked_at, view.last_seen, view.silent) {
        (Some(_), ..) => (Tone::Plain, words::revoked()),
        (None, None, _) => (Tone::Waiting, words::waits_for_fetch()),
        (None, _, true) => (Tone::Trouble, words::silent()),
        _ => (Tone::Done, words::working()),
    };
    view! { <Tag tone text/> }.into_any()
}

fn printer(state: PrinterState) -> AnyView {
    let tone = match state {
        PrinterState::None => Tone::Plain,
        PrinterState::Ready => Tone::Done,
        PrinterState::PaperLow => Tone::Waiting,
        PrinterState::OutOfPaper | PrinterState::Fault => Tone::Trouble,
    };
    view! { <Tag tone text=words::printer_state(state)/> }.into_any()
}

fn form(places: &[Place], flash: &Flash, wrong: Option<&(&'static str, String)>) -> AnyView {
    if places.is_empty() {
        return view! { <p>{words::no_places()} " " <a href="/desk/admin/places">{words::to_places()}</a></p> }
            .into_any();
    }
    let error = |name: &str| OptionalText(wrong.filter(|(input, _)| *input == name).map(|(_, text)| text.clone()));
    let choices: Vec<Choice> =
        places.iter().map(|place| Choice::new(place.id.to_string(), place.title.clone())).collect();
    let chosen = match places {
        [only] => only.id.to_string(),
        _ => flash.value("place").to_owned(),
    };
    let (code_error, place_error, title_error) = (error("code"), error("place"), error("title"));
    let (code, title) = (flash.value("code").to_owned(), flash.value("title").to_owned());
    view! {
        <PostForm action=APPROVE>
            <TextInput
                name="code"
                label=words::code()
                hint=words::code_hint()
                value=code
                error=code_error
                kind=TextKind::Digits
                length=6
                autocomplete="off"
            />
            <Select name="place" label=words::place() choices value=chosen error=place_error/>
            <TextInput
                name="title"
                label=words::device_title()
                hint=words::device_title_hint()
                value=title
                error=title_error
                length=20
            />
            <Button>{words::approve()}</Button>
        </PostForm>
    }
    .into_any()
}

/// The input that a refusal is about.
fn input_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NameMissing | Refusal::TooLong { .. } => "title",
        Refusal::NothingNamed => "place",
        _ => "code",
    }
}

fn worded(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NameMissing => words::title_missing().to_owned(),
        Refusal::NothingNamed => words::place_missing().to_owned(),
        other => refusals::sentence(other),
    }
}
