//! `/desk/settings/views`: keeps the view that was looked at under a name, and puts the kept ones in order. Without script,
//! as a view is kept once and used every day.

use super::still::{Frame, still};
use crate::answer::{refused, see_other, send_back};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{list, names, query as words, refusal as refusals};
use components::{
    BackLink, Bdi, Button, ButtonKind, Choice, ErrorLine, ErrorSummary, Main, OptionalText, PageHeading, PostForm,
    Radios, Section, SummaryList, SummaryRow, Tag, TextInput,
};
use domain::actor::{Officer, Role};
use domain::form::Raw;
use domain::kartabl::{Folder, KartablFilter, NewView, SavedView};
use domain::organisation::Unit;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::caller::typed;

/// Its address.
pub(super) const VIEWS: &str = "/desk/settings/views";
pub(super) const REMOVE: &str = "/desk/settings/views/remove";
pub(super) const START: &str = "/desk/settings/views/start";

/// `GET`, with `folder` and `q` of the view to be kept.
pub async fn show(State(house): State<House>, session: Session, address: Uri, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let flash = session.state.flash_for(VIEWS);
    let asked: Raw = flash.as_ref().map_or_else(
        || serde_urlencoded::from_str(address.query().unwrap_or_default()).unwrap_or_default(),
        |flash| flash.raw.clone(),
    );
    let desk = house.desk();
    let (page, units) = match (desk.kartabl.list(&session.actor, KartablFilter::default()).await, house.units().await) {
        (Ok(page), Ok(units)) => (page, units),
        (Err(refusal), _) | (_, Err(refusal)) => return refused(&refusal),
    };
    let frame = Frame::of(&house, officer.clone(), &headers, VIEWS, || words::views().to_owned());
    let refusal = flash.and_then(|flash| flash.refusal);
    still(frame, move || drawn(&asked, refusal.as_ref(), &page.views, &reaches(&officer, &units)))
}

/// `POST`: `name`, `folder`, `q`, `reach`. Leads back to the view.
pub async fn save(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let folder = Folder::parse(value(&raw, "folder")).unwrap_or_default();
    let searched = value(&raw, "q").to_owned();
    // Whatever else is sent as its reach is the officer's own view.
    let reach = typed::reach("reach", value(&raw, "reach")).unwrap_or(domain::kartabl::Reach::Private);
    let view = NewView { name: value(&raw, "name").to_owned(), folder, words: searched.clone(), reach };
    match house.desk().saved_views.save(&session.actor, view).await {
        Ok(_) => see_other(&address_of(folder, &searched), None),
        Err(refusal) => send_back(&mut session, VIEWS, refusal, raw).await,
    }
}

/// `POST`: `view`.
pub async fn remove(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(view) = value(&raw, "view").parse() else { return refused(&Refusal::NotFound) };
    match house.desk().saved_views.remove(&session.actor, view).await {
        Ok(()) => see_other(VIEWS, None),
        Err(refusal) => refused(&refusal),
    }
}

/// `POST`: `view`, or nothing to begin the day as the roles say.
pub async fn start(State(house): State<House>, session: Session, Form(raw): Form<Raw>) -> Response {
    let Ok(view) = typed::choice("view", value(&raw, "view")) else { return refused(&Refusal::NotFound) };
    match house.desk().saved_views.start_with(&session.actor, view).await {
        Ok(()) => see_other(VIEWS, None),
        Err(refusal) => refused(&refusal),
    }
}

fn address_of(folder: Folder, searched: &str) -> String {
    let query = serde_urlencoded::to_string([("folder", folder.as_str()), ("q", searched)]).unwrap_or_default();
    format!("/desk?{query}")
}

/// For whom the officer may keep a view.
fn reaches(officer: &Officer, units: &[Unit]) -> Vec<Choice> {
    let own = units.iter().filter(|unit| officer.works_in(unit.id));
    let own = own.map(|unit| Choice::new(format!("unit:{}", unit.id), words::everybody_in(&unit.title)));
    let roles = Role::ALL.into_iter().filter(|_| officer.is_administrator());
    let roles =
        roles.map(|role| Choice::new(format!("role:{}", role.as_str()), words::start_of_role(names::role(role))));
    std::iter::once(Choice::new("private", words::only_me())).chain(own).chain(roles).collect()
}

fn drawn(asked: &Raw, refusal: Option<&Refusal>, views: &[SavedView], reaches: &[Choice]) -> AnyView {
    let folder = Folder::parse(value(asked, "folder")).unwrap_or_default();
    let searched = value(asked, "q").to_owned();
    let error = refusal.map(refusals::sentence);
    let lines = error.iter().map(|text| ErrorLine::new("name", text.clone())).collect();
    let view = [names::folder(folder).to_owned(), searched.clone()];
    let rows = vec![SummaryRow::text(words::save_this_view(), list(view.into_iter().filter(|part| !part.is_empty())))];
    let reach = Some(value(asked, "reach")).filter(|reach| !reach.is_empty()).unwrap_or("private").to_owned();
    let hidden = vec![("folder".to_owned(), folder.as_str().to_owned()), ("q".to_owned(), searched.clone())];
    let started = views.iter().any(|view| view.start);
    let form = {
        let (value, choices) = (value(asked, "name").to_owned(), reaches.to_vec());
        view! {
            <PostForm action=VIEWS hidden>
                <TextInput
                    name="name"
                    label=words::view_name()
                    hint=words::save_view_hint()
                    value
                    error=OptionalText(error)
                />
                <Radios name="reach" label=words::view_reach() choices value=reach/>
                <Button>{words::save_view()}</Button>
            </PostForm>
        }
        .into_any()
    };
    let known = if views.is_empty() {
        view! { <p>{words::no_views()}</p> }.into_any()
    } else {
        let lines = views.iter().map(line).collect_view();
        view! { <ul class="saved-views">{lines}</ul> }.into_any()
    };
    view! {
        <Main>
            <BackLink href=address_of(folder, &searched)/>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::views()/>
            <Section title=words::save_this_view()>
                <SummaryList rows dense=true/>
                {form}
            </Section>
            <Section title=words::manage_views()>
                {known}
                {started.then(|| view! {
                    <PostForm action=START>
                        <Button kind=ButtonKind::Secondary>{words::start_as_usual()}</Button>
                    </PostForm>
                })}
            </Section>
        </Main>
    }
    .into_any()
}

fn line(view: &SavedView) -> AnyView {
    let hidden = || vec![("view".to_owned(), view.id.to_string())];
    let name = components::text::isolate(&view.name);
    let (starts, removes) = (words::start_with_view(&name), words::remove_view(&name));
    let reach = words::reach(view.reach).map(|reach| view! { <Tag text=reach/> });
    let start = if view.start {
        view! { <Tag text=words::is_start()/> }.into_any()
    } else {
        view! {
            <PostForm action=START hidden=hidden()>
                <Button kind=ButtonKind::Quiet>{starts}</Button>
            </PostForm>
        }
        .into_any()
    };
    let remove = view.may_change.then(|| {
        view! {
            <PostForm action=REMOVE hidden=hidden()>
                <Button kind=ButtonKind::Quiet>{removes}</Button>
            </PostForm>
        }
    });
    view! {
        <li class="saved-views__line">
            <a href=address_of(view.folder, &view.words)><Bdi text=view.name.clone()/></a>
            {reach}
            {start}
            {remove}
        </li>
    }
    .into_any()
}
