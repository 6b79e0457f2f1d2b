//! `/desk/settings/delegation`: who stands in for whom, and when. Works without script, as it has none.

use super::still::{Frame, still};
use crate::answer::{ask_again, refused, see_other, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{dates, inquiry as words, isolate, list, problem, refusal as refusals, staff};
use components::{
    BackLink, Bdi, Button, ButtonKind, Choice, ErrorLine, ErrorSummary, Main, Notice, OptionalText, PageHeading,
    PostForm, Section, Select, Tag, TextInput, TextKind, Tone,
};
use domain::delegation::{DelegationView, DelegationsPage, NewDelegation};
use domain::form::{InputPath, Raw};
use domain::organisation::Colleague;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::caller::typed;
use server_fns::session::Flash;

/// Its address.
pub(super) const DELEGATION: &str = "/desk/settings/delegation";
pub(super) const END: &str = "/desk/settings/delegation/end";

/// `GET`
pub async fn show(State(house): State<House>, session: Session, address: Uri, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let flash = session.state.flash_for(DELEGATION).unwrap_or_default();
    let page = match house.desk().delegations.delegations(&session.actor).await {
        Ok(page) => page,
        Err(refusal) => return refused(&refusal),
    };
    let frame = Frame::of(&house, officer, &headers, DELEGATION, || words::delegation().to_owned());
    let said = match address.query() {
        Some("named=1") => Some(words::done_named as fn() -> &'static str),
        Some("ended=1") => Some(words::done_ended as fn() -> &'static str),
        _ => None,
    };
    still(frame, move || drawn(&page, &flash, said.map(|said| said())))
}

/// `POST`: `officer`, `delegate`, `from`, `until`.
pub async fn name(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let new = match typed_in(&raw) {
        Ok(new) => new,
        Err(AppError::Typed { input, problem }) => {
            return ask_again(&mut session, DELEGATION, &input, problem, raw).await;
        }
        Err(_) => return refused(&Refusal::NotFound),
    };
    match house.desk().delegations.name_delegate(&session.actor, new).await {
        Ok(()) => see_other("/desk/settings/delegation?named=1", None),
        Err(refusal) => send_back(&mut session, DELEGATION, refusal, raw).await,
    }
}

/// `POST`: `delegation`.
pub async fn end(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(delegation) = value(&raw, "delegation").parse() else { return refused(&Refusal::NotFound) };
    match house.desk().delegations.end_delegation(&session.actor, delegation).await {
        Ok(()) => see_other("/desk/settings/delegation?ended=1", None),
        Err(refusal) => refused(&refusal),
    }
}

fn typed_in(raw: &Raw) -> Result<NewDelegation, AppError> {
    Ok(NewDelegation {
        officer: typed::chosen("officer", value(raw, "officer"))?,
        delegate: typed::chosen("delegate", value(raw, "delegate"))?,
        from: typed::day("from", value(raw, "from"))?,
        until: typed::day("until", value(raw, "until"))?,
    })
}

fn drawn(page: &DelegationsPage, flash: &Flash, said: Option<&'static str>) -> AnyView {
    let labels = [
        ("officer", words::officer()),
        ("delegate", words::delegate()),
        ("from", words::from()),
        ("until", words::until()),
    ];
    let error = |name: &str| {
        let label = labels.iter().find(|(known, _)| *known == name).map_or("", |(_, label)| label);
        flash.problems.at(&InputPath::new(name)).map(|found| problem::sentence(found, label))
    };
    let refused = flash.refusal.as_ref().map(|refusal| (input_of(refusal), refusals::sentence(refusal)));
    let shown = |name: &str| {
        let of_refusal = refused.as_ref().filter(|(input, _)| *input == name).map(|(_, text)| text.clone());
        OptionalText(error(name).or(of_refusal))
    };
    let lines = labels.iter().filter_map(|(name, _)| shown(name).0.map(|text| ErrorLine::new(*name, text))).collect();
    let people = |known: &[Colleague]| {
        let choice = |one: &Colleague| Choice::new(one.id.to_string(), list([&one.name, &one.unit_title]));
        known.iter().map(choice).collect::<Vec<_>>()
    };
    let may_name = !page.officers.is_empty();
    let own = page.officers.len() == 1;
    let officer =
        Some(flash.value("officer")).filter(|chosen| !chosen.is_empty()).unwrap_or_else(|| page.me.to_string());
    let day = |name: &'static str, label: &'static str| {
        let (value, error) = (flash.value(name), shown(name));
        let kind = TextKind::Code;
        view! { <TextInput name label hint=staff::due_day_hint() value error kind length=12/> }.into_any()
    };
    let hidden = if own { vec![("officer".to_owned(), page.officers[0].id.to_string())] } else { Vec::new() };
    let form = may_name.then(|| {
        let (choices, error) = (people(&page.officers), shown("officer"));
        let who = (!own)
            .then(|| view! { <Select name="officer" label=words::officer() choices value=officer error/> }.into_any());
        let (choices, error, value) = (people(&page.delegates), shown("delegate"), flash.value("delegate"));
        let delegate = view! { <Select name="delegate" label=words::delegate() choices value error/> }.into_any();
        let days = [day("from", words::from()), day("until", words::until())];
        view! {
            <Section title=words::name_delegate()>
                <PostForm action=DELEGATION hidden>
                    {who}
                    {delegate}
                    {days.into_iter().collect_view()}
                    <Button>{words::name_delegate()}</Button>
                </PostForm>
            </Section>
        }
        .into_any()
    });
    let stands_in = (!page.stands_in_for.is_empty()).then(|| {
        let said = words::you_stand_in(list(page.stands_in_for.iter().map(isolate)));
        view! { <Notice><p>{said}</p></Notice> }
    });
    let known = if page.delegations.is_empty() {
        view! { <p>{words::no_delegation()}</p> }.into_any()
    } else {
        let lines = page.delegations.iter().map(line).collect_view();
        view! { <ul class="saved-views">{lines}</ul> }.into_any()
    };
    view! {
        <Main>
            <BackLink href="/desk"/>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::delegation()/>
            {said.map(|said| view! { <Notice tone=Tone::Done announced=true><p>{said}</p></Notice> })}
            <p>{words::delegation_lead()}</p>
            {stands_in}
            <Section title=words::delegations()>{known}</Section>
            {form}
        </Main>
    }
    .into_any()
}

/// The input that a refusal is about.
fn input_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::OwnReceiver | Refusal::WrongReceiver => "delegate",
        _ => "from",
    }
}

fn line(one: &DelegationView) -> AnyView {
    let hidden = vec![("delegation".to_owned(), one.id.to_string())];
    let days = words::from_until(dates::short_date(one.from), dates::short_date(one.until));
    let state = if one.holds { words::holds() } else { words::to_come() };
    let whose = words::end_delegation_of(isolate(&one.delegate_name));
    view! {
        <li class="saved-views__line">
            <span><Bdi text=one.officer_name.clone()/> " ← " <Bdi text=one.delegate_name.clone()/></span>
            <span class="num">{days}</span>
            <Tag text=state/>
            <PostForm action=END hidden>
                <Button kind=ButtonKind::Quiet>
                    {words::end_delegation()} " " {whose}
                </Button>
            </PostForm>
        </li>
    }
    .into_any()
}
