//! `POST /desk/bulk`: what is to be done to the selected cases. Nothing changes here.

use super::typed::{back, cases, purpose_word, told, values};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, work_page};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use components::text::{list, names, staff, work};
use components::{Button, ButtonKind, Choice, ErrorLine, ErrorSummary, Radios, Select, TextArea, TextInput, TextKind};
use domain::form::Raw;
use domain::limits::WORDS;
use domain::refusal::Refusal;
use domain::request::Purpose;
use domain::work::{Choices, Flag, SELECTED};
use leptos::prelude::*;
use server_fns::AppError;

pub async fn choose(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Form(raw): Form<Raw>,
) -> Response {
    // With nothing to fill in, what would happen is shown at once.
    if value(&raw, "do") == "accept" && !cases(&raw).is_empty() {
        return super::preview(State(house), session, headers, Form(raw)).await;
    }
    draw(&house, &session, headers, raw, None).await
}

/// The form, with what was typed and what is wrong with it.
pub async fn draw(house: &House, session: &Session, headers: HeaderMap, raw: Raw, error: Option<AppError>) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let choices = match house.desk().bulk.choices(&session.actor).await {
        Ok(choices) => choices,
        Err(refusal) => return refused(&refusal),
    };
    let count = cases(&raw).len();
    let many = count == 0 || count > SELECTED;
    let error = error.or(many.then_some(AppError::Desk(Refusal::Selected { most: SELECTED as u32 })));
    let status = error.as_ref().map_or(200, AppError::status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let to = back(&raw).to_owned();
    // The answer to a form has no address of its own in the other language: the list has.
    let frame = Frame::of(house, officer, &headers, to.clone(), || work::bulk_title().to_owned());
    work_page(frame, status, to, move || body(&raw, &choices, count, error))
}

fn body(raw: &Raw, choices: &Choices, count: usize, error: Option<AppError>) -> AnyView {
    let wrong = error.as_ref().map(told);
    let lines = wrong.iter().map(|(input, text)| ErrorLine::new(input.clone(), text.clone())).collect();
    let verb = value(raw, "do");
    let action = if matches!(verb, "flag" | "snooze") { "/desk/bulk/mark" } else { "/desk/bulk/preview" };
    let fields = match verb {
        "refer" => refer(raw, choices),
        "transfer" => transfer(raw, choices),
        "macro" => which_macro(raw, choices),
        "flag" => flag(),
        "snooze" => snooze(raw),
        _ => return view! { <ErrorSummary errors=lines/> {every_verb(raw, count)} }.into_any(),
    };
    view! {
        <ErrorSummary errors=lines/>
        <p>{work::bulk_of(count)}</p>
        <form class="form bulk" method="post" action=action id="do">
            {carried(raw, &["case", "do", "back"])}
            {fields}
        </form>
    }
    .into_any()
}

/// Inputs that go along unseen.
pub fn carried(raw: &Raw, which: &[&str]) -> AnyView {
    let pairs = raw.iter().filter(|(name, _)| which.contains(&name.as_str())).cloned();
    pairs.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view().into_any()
}

/// All that can be done, as buttons of one form.
fn every_verb(raw: &Raw, count: usize) -> AnyView {
    let verbs = [
        ("refer", work::do_refer()),
        ("transfer", work::do_transfer()),
        ("accept", work::do_accept()),
        ("macro", work::do_macro()),
        ("flag", work::do_flag()),
        ("snooze", work::do_snooze()),
    ];
    let buttons =
        verbs.map(|(verb, label)| view! { <Button kind=ButtonKind::Secondary name="do" value=verb>{label}</Button> });
    let none = (count == 0).then(|| view! { <p>{work::no_forms_yet()}</p> });
    view! {
        <p>{work::bulk_of(count)}</p>
        {none}
        <form class="bulk-bar" method="post" action="/desk/bulk" id="do">
            {carried(raw, &["case", "back"])}
            {buttons.into_iter().collect_view()}
        </form>
    }
    .into_any()
}

fn go_on() -> AnyView {
    view! { <Button>{work::preview()}</Button> }.into_any()
}

fn refer(raw: &Raw, choices: &Choices) -> AnyView {
    let colleagues = choices.colleagues.iter();
    let colleagues = colleagues.map(|known| Choice::new(known.id.to_string(), list([&known.name, &known.unit_title])));
    let purposes: Vec<_> = Purpose::ALL.map(|known| Choice::new(purpose_word(known), names::purpose(known))).into();
    let purpose = Some(value(raw, "purpose")).filter(|word| !word.is_empty()).unwrap_or("action").to_owned();
    let to = values(raw, "to").next().unwrap_or_default().to_owned();
    view! {
        <Select name="to" label=staff::receiver() choices=colleagues.collect() value=to/>
        <Radios name="purpose" label=staff::purpose() choices=purposes value=purpose inline=true/>
        <TextArea name="instruction" label=staff::instruction() value=value(raw, "instruction").to_owned() rows=3 max=WORDS/>
        <TextInput
            name="due"
            label=staff::due_day()
            hint=staff::due_day_hint()
            value=value(raw, "due").to_owned()
            kind=TextKind::Code
            optional=true
            length=12
        />
        {go_on()}
    }
    .into_any()
}

fn transfer(raw: &Raw, choices: &Choices) -> AnyView {
    let desks = choices.desks.iter().map(|desk| Choice::new(desk.id.to_string(), desk.title.clone())).collect();
    view! {
        <Select name="desk" label=staff::at_desk() choices=desks value=value(raw, "desk").to_owned()/>
        <TextArea name="reason" label=staff::transfer_reason() value=value(raw, "reason").to_owned() rows=3 max=WORDS/>
        {go_on()}
    }
    .into_any()
}

fn which_macro(raw: &Raw, choices: &Choices) -> AnyView {
    let macros = choices.macros.iter().map(|known| {
        let steps = list(known.steps.iter().map(work::step));
        Choice::new(known.id.to_string(), format!("{} ({steps})", known.name))
    });
    let some = !choices.macros.is_empty();
    view! {
        {some.then(|| view! {
            <Radios name="macro" label=work::macro_choose() choices=macros.collect() value=value(raw, "macro").to_owned()/>
            {go_on()}
        })}
        {(!some).then(|| view! { <p>{work::no_macros()}</p> })}
        <p><a href="/desk/macros">{work::macro_manage()}</a></p>
    }
    .into_any()
}

fn flag() -> AnyView {
    let mut flags: Vec<_> = Flag::ALL.map(|flag| Choice::new(flag.as_str(), work::flag(flag))).into();
    flags.push(Choice::new("none", work::flag_none()));
    view! {
        <Radios name="flag" label=work::flag_title() hint=work::flag_hint() choices=flags value=Flag::First.as_str()/>
        <Button>{work::flag_set()}</Button>
    }
    .into_any()
}

fn snooze(raw: &Raw) -> AnyView {
    let choices = vec![
        Choice::new("tomorrow", work::snooze_tomorrow()),
        Choice::new("saturday", work::snooze_saturday()),
        Choice::new("answer", work::snooze_answer()),
        Choice::new("day", work::snooze_day()),
        Choice::new("none", work::snooze_end()),
    ];
    let until = Some(value(raw, "until")).filter(|word| !word.is_empty()).unwrap_or("tomorrow").to_owned();
    view! {
        <Radios name="until" label=work::snooze_title() hint=work::snooze_hint() choices=choices value=until/>
        <TextInput
            name="day"
            label=work::snooze_day()
            hint=work::snooze_day_hint()
            value=value(raw, "day").to_owned()
            kind=TextKind::Code
            optional=true
            length=12
        />
        <Button>{work::snooze_set()}</Button>
    }
    .into_any()
}
