//! `/desk/macros`: making and changing macros, by plain forms.

use super::bulk::typed::{purpose, purpose_word, told};
use super::still::{Frame, work_page};
use crate::answer::{refused, see_other};
use crate::citizen::{Named, value};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use components::text::{list, names, staff, work};
use components::{Button, ButtonKind, Choice, ErrorLine, ErrorSummary, Radios, Select, TextArea, TextInput, TextKind};
use domain::form::Raw;
use domain::id::MacroId;
use domain::limits::WORDS;
use domain::refusal::Refusal;
use domain::request::Purpose;
use domain::work::{Choices, FIELDS, Macro, NewMacro, Step};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::caller::typed;

/// `GET /desk/macros`, with `edit` for the one that is to be changed.
pub async fn macros(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Query(asked): Query<Raw>,
) -> Response {
    let id: Option<MacroId> = value(&asked, "edit").parse().ok();
    draw(&house, &session, headers, id, None, None).await
}

/// `POST /desk/macros`: keeps one.
pub async fn save(State(house): State<House>, session: Session, headers: HeaderMap, Form(raw): Form<Raw>) -> Response {
    let id: Option<MacroId> = value(&raw, "id").parse().ok();
    let saved = match new(&raw) {
        Ok(new) => house.desk().macros.save_macro(&session.actor, id, new).await.map_err(AppError::Desk),
        Err(error) => Err(error),
    };
    match saved {
        Ok(_) => see_other("/desk/macros", None),
        Err(AppError::Desk(refusal @ (Refusal::NotFound | Refusal::Trouble | Refusal::SignInFirst))) => {
            refused(&refusal)
        }
        Err(error) => draw(&house, &session, headers, id, Some(raw), Some(error)).await,
    }
}

/// `POST /desk/macros/{id}/remove`
pub async fn remove(State(house): State<House>, session: Session, Named(id): Named<MacroId>) -> Response {
    match house.desk().macros.remove_macro(&session.actor, id).await {
        Ok(()) => see_other("/desk/macros", None),
        Err(refusal) => refused(&refusal),
    }
}

fn new(raw: &Raw) -> Result<NewMacro, AppError> {
    let text = |name: &str| value(raw, name).trim().to_owned();
    let mut steps = Vec::new();
    if !text("accept").is_empty() {
        steps.push(Step::Accept);
    }
    if !text("note").is_empty() {
        steps.push(Step::Note { words: text("note") });
    }
    if let Some(to) = typed::choice("to", value(raw, "to"))? {
        let days = text("due_days");
        let due_days = if days.is_empty() { None } else { Some(typed::count("due_days", &days)?) };
        let (purpose, instruction) = (purpose(value(raw, "purpose"))?, text("instruction"));
        steps.push(Step::Refer { to: vec![to], purpose, instruction, due_at: None, due_days });
    }
    match value(raw, "kind") {
        "ask" => steps.push(Step::AskCitizen { words: text("text"), days: typed::count("days", value(raw, "days"))? }),
        "reject" => steps.push(Step::Reject { reason: text("text"), legal_basis: text("legal_basis") }),
        _ => {}
    }
    Ok(NewMacro { name: text("name"), unit: typed::choice("unit", value(raw, "unit"))?, steps })
}

/// A macro as its form would have posted it.
fn as_raw(known: &Macro) -> Raw {
    let mut raw = vec![("id".to_owned(), known.id.to_string()), ("name".to_owned(), known.name.clone())];
    let mut put = |name: &str, value: String| raw.push((name.to_owned(), value));
    put("unit", known.unit.map(|unit| unit.to_string()).unwrap_or_default());
    for step in &known.steps {
        match step {
            Step::Accept => put("accept", "true".to_owned()),
            Step::Note { words } => put("note", words.clone()),
            Step::Refer { to, purpose, instruction, due_days, .. } => {
                put("to", to.first().map(ToString::to_string).unwrap_or_default());
                put("purpose", purpose_word(*purpose).to_owned());
                put("instruction", instruction.clone());
                put("due_days", due_days.map(|days| days.to_string()).unwrap_or_default());
            }
            Step::AskCitizen { words, days } => {
                put("kind", "ask".to_owned());
                put("text", words.clone());
                put("days", days.to_string());
            }
            Step::Reject { reason, legal_basis } => {
                put("kind", "reject".to_owned());
                put("text", reason.clone());
                put("legal_basis", legal_basis.clone());
            }
            Step::Transfer { .. } => {}
        }
    }
    raw
}

async fn draw(
    house: &House,
    session: &Session,
    headers: HeaderMap,
    id: Option<MacroId>,
    raw: Option<Raw>,
    error: Option<AppError>,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let choices = match house.desk().bulk.choices(&session.actor).await {
        Ok(choices) => choices,
        Err(refusal) => return refused(&refusal),
    };
    let edited = choices.macros.iter().find(|known| Some(known.id) == id && known.may_change);
    let name = edited.map(|known| known.name.clone());
    let raw = raw.or_else(|| edited.map(as_raw)).unwrap_or_default();
    let units: Vec<String> = officer.grants.iter().map(|grant| grant.unit.to_string()).collect();
    let status = StatusCode::from_u16(error.as_ref().map_or(200, AppError::status)).unwrap_or(StatusCode::OK);
    let frame = Frame::of(house, officer, &headers, "/desk/macros", || work::macros_title().to_owned());
    work_page(frame, status, "/desk".to_owned(), move || {
        let wrong = error.as_ref().map(told);
        let lines = wrong.iter().map(|(input, text)| {
            let input = if input == "do" { "name" } else { input };
            ErrorLine::new(input, text.clone())
        });
        view! {
            <ErrorSummary errors=lines.collect()/>
            <p>{work::macros_lead()}</p>
            {known(&choices)}
            {form(&raw, &choices, &units, name)}
        }
        .into_any()
    })
}

fn known(choices: &Choices) -> AnyView {
    if choices.macros.is_empty() {
        return view! { <p>{work::no_macros()}</p> }.into_any();
    }
    let rows = choices.macros.iter().map(|known| {
        let steps = list(known.steps.iter().map(work::step));
        let (edit, remove) = (work::macro_edit(&known.name), work::macro_remove(&known.name));
        let own = known.may_change.then(|| {
            view! {
                <a href=format!("/desk/macros?edit={}", known.id)>{edit}</a>
                <form method="post" action=format!("/desk/macros/{}/remove", known.id)>
                    <Button kind=ButtonKind::Quiet>{remove}</Button>
                </form>
            }
        });
        view! { <li class="bulk-bar"><bdi>{known.name.clone()}</bdi> <span>{steps}</span> {own}</li> }
    });
    view! { <ul class="bulk-list">{rows.collect_view()}</ul> }.into_any()
}

fn form(raw: &Raw, choices: &Choices, units: &[String], edited: Option<String>) -> AnyView {
    let held = |name: &str| value(raw, name).to_owned();
    let title = edited.map_or_else(|| work::macro_new().to_owned(), work::macro_edit);
    let fields = work::fields_hint(FIELDS.map(|field| format!("{{{field}}}")).join(" "));
    let mut reaches = vec![Choice::new("", components::text::query::only_me())];
    let titles = choices.colleagues.iter();
    for unit in units {
        let known = titles.clone().find(|known| known.unit.to_string() == *unit);
        let title = known.map_or_else(|| staff::column_unit().to_owned(), |known| known.unit_title.clone());
        reaches.push(Choice::new(unit.clone(), components::text::query::everybody_in(title)));
    }
    let colleagues = choices.colleagues.iter();
    let colleagues = colleagues.map(|known| Choice::new(known.id.to_string(), list([&known.name, &known.unit_title])));
    let purposes: Vec<_> = Purpose::ALL.map(|known| Choice::new(purpose_word(known), names::purpose(known))).into();
    let purpose = Some(held("purpose")).filter(|word| !word.is_empty()).unwrap_or_else(|| "action".to_owned());
    let kinds = vec![
        Choice::new("none", work::macro_kind_none()),
        Choice::new("ask", work::step_ask_citizen()),
        Choice::new("reject", work::step_reject()),
    ];
    let kind = Some(held("kind")).filter(|word| !word.is_empty()).unwrap_or_else(|| "none".to_owned());
    let accept = !value(raw, "accept").is_empty();
    view! {
        <section>
            <h2 class="section__title">{title}</h2>
            <form class="form bulk" method="post" action="/desk/macros">
                <input type="hidden" name="id" value=held("id")/>
                <TextInput name="name" label=work::macro_name() value=held("name")/>
                <Radios name="unit" label=work::macro_reach() choices=reaches value=held("unit")/>
                <div class="choice">
                    <input
                        class="choice__input choice__input--box"
                        type="checkbox"
                        id="accept"
                        name="accept"
                        value="true"
                        checked=accept
                    />
                    <label class="choice__label" for="accept">{work::macro_accept()}</label>
                </div>
                <TextArea name="note" label=work::macro_note() hint=fields.clone() value=held("note") rows=3 max=WORDS optional=true/>
                <Select
                    name="to"
                    label=work::macro_receiver()
                    choices=colleagues.collect()
                    value=held("to")
                    empty=work::macro_nobody()
                    optional=true
                />
                <Radios name="purpose" label=staff::purpose() choices=purposes value=purpose inline=true/>
                <TextArea
                    name="instruction"
                    label=staff::instruction()
                    hint=fields.clone()
                    value=held("instruction")
                    rows=2
                    max=WORDS
                    optional=true
                />
                <TextInput
                    name="due_days"
                    label=work::macro_due_days()
                    value=held("due_days")
                    kind=TextKind::Digits
                    optional=true
                    length=4
                />
                <Radios name="kind" label=work::macro_kind() choices=kinds value=kind/>
                <TextArea name="text" label=work::macro_to_citizen() hint=fields value=held("text") rows=4 max=WORDS optional=true/>
                <TextInput name="days" label=work::macro_days() value=held("days") kind=TextKind::Digits optional=true length=4/>
                <TextInput name="legal_basis" label=work::macro_legal() value=held("legal_basis") optional=true/>
                <Button>{work::macro_save()}</Button>
            </form>
        </section>
    }
    .into_any()
}
