//! `GET /desk/admin/places`: all places, and the form that makes one.

use super::typed::key;
use super::{PLACES, administrator};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, still};
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::halls as words;
use components::{
    Bdi, Button, Choice, Column, ErrorLine, ErrorSummary, Main, OptionalText, PageHeading, PostForm, Row, Section,
    Select, Table, TextInput, TextKind,
};
use domain::form::{InputPath, Problems, Raw};
use domain::id::{PlaceId, UnitId};
use domain::in_person::Place;
use domain::organisation::Unit;
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::text::fold;
use leptos::prelude::*;
use server_fns::session::Flash;

pub(super) async fn show(State(house): State<House>, session: Session, headers: HeaderMap) -> Response {
    let Some(officer) = administrator(&session) else { return refused(&Refusal::NotFound) };
    let places = match house.desk().places.places(&session.actor).await {
        Ok(places) => places,
        Err(refusal) => return refused(&refusal),
    };
    let units = match house.units().await {
        Ok(units) => units,
        Err(refusal) => return refused(&refusal),
    };
    let flash = session.state.flash_for(PLACES).unwrap_or_default();
    let frame = Frame::of(&house, officer, &headers, PLACES, || words::title().to_owned());
    still(frame, move || page(&places, &units, &flash))
}

/// `POST`: `key`, `title`, `unit`. A new place without lines; on to where they are added.
pub(super) async fn make(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    if administrator(&session).is_none() {
        return refused(&Refusal::NotFound);
    }
    let (key, title, unit) =
        (key(value(&raw, "key")), fold(value(&raw, "title")).trim().to_owned(), value(&raw, "unit"));
    let (Some(key), false, Ok(unit)) = (key.clone(), title.is_empty(), unit.parse()) else {
        let mut problems = Problems::new();
        let wrong = [("key", key.is_none()), ("title", title.is_empty()), ("unit", unit.parse::<UnitId>().is_err())];
        for (input, _) in wrong.into_iter().filter(|(_, wrong)| *wrong) {
            problems.push(InputPath::new(input), Problem::Empty);
        }
        return leave(&mut session, Flash { raw, problems, refusal: None }).await;
    };
    let Ok(id) = house.new_key().parse::<PlaceId>() else { return refused(&Refusal::Trouble) };
    let (lines, counters) = (Vec::new(), Vec::new());
    let new = Place { id, key, title, address: String::new(), unit, phone_tickets: false, lines, counters };
    match house.desk().places.keep_place(&session.actor, new).await {
        Ok(()) => see_other(&format!("{PLACES}/{id}"), None),
        Err(refusal @ (Refusal::SignInFirst | Refusal::NotFound | Refusal::Trouble)) => refused(&refusal),
        Err(refusal) => leave(&mut session, Flash { raw, problems: Problems::new(), refusal: Some(refusal) }).await,
    }
}

async fn leave(session: &mut Session, flash: Flash) -> Response {
    match session.leave(PLACES, flash).await {
        Ok(cookie) => see_other(PLACES, cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}

fn page(places: &[Place], units: &[Unit], flash: &Flash) -> AnyView {
    let error = |input: &str| {
        let missing = flash.problems.at(&InputPath::new(input)).is_some();
        let taken = input == "key" && flash.refusal.is_some();
        let text = match input {
            "key" if taken => words::key_taken(),
            "key" => words::key_wrong(),
            "title" => words::title_missing(),
            _ => words::unit_missing(),
        };
        OptionalText((missing || taken).then(|| text.to_owned()))
    };
    let lines = ["key", "title", "unit"];
    let lines = lines.iter().filter_map(|input| Some(ErrorLine::new(*input, error(input).0?))).collect();
    let choices = units.iter().map(|unit| Choice::new(unit.id.to_string(), unit.title.clone())).collect();
    let known = if places.is_empty() {
        view! { <p>{words::none()}</p> }.into_any()
    } else {
        let columns = vec![
            Column::new(words::place_title()),
            Column::new(words::unit()),
            Column::new(words::lines()),
            Column::new(words::signs()),
        ];
        let rows = places.iter().map(|place| row(place, units)).collect();
        view! { <Table caption=words::title() columns rows/> }.into_any()
    };
    let fields = view! {
        <TextInput name="title" label=words::place_title() value=flash.value("title") error=error("title")/>
        <TextInput
            name="key"
            label=words::key()
            hint=words::key_hint()
            kind=TextKind::Code
            value=flash.value("key")
            error=error("key")
            length=20
        />
        <Select name="unit" label=words::unit() choices value=flash.value("unit") error=error("unit")/>
    };
    view! {
        <Main wide=true>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::title()/>
            <p>{words::lead()}</p>
            {known}
            <Section title=words::new_place()>
                <PostForm action=PLACES>
                    {fields}
                    <Button>{words::new_place()}</Button>
                </PostForm>
            </Section>
        </Main>
    }
    .into_any()
}

fn row(place: &Place, units: &[Unit]) -> Row {
    let unit = units.iter().find(|unit| unit.id == place.unit).map(|unit| unit.title.clone()).unwrap_or_default();
    let href = format!("{PLACES}/{}", place.id);
    let signs = format!("{href}/signs");
    let more = place.title.clone();
    Row::new(vec![
        view! { <a href=href><Bdi text=place.title.clone()/></a> }.into_any(),
        view! { <Bdi text=unit/> }.into_any(),
        view! { <span class="num">{words::counts(place.lines.len(), place.counters.len())}</span> }.into_any(),
        view! { <a href=signs>{words::signs()} <span class="visually-hidden">" " {more}</span></a> }.into_any(),
    ])
}
