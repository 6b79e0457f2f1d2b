//! `POST /desk/bulk/preview`: what it would do to each case, and to which it cannot be done. Nothing changes here.

use super::choose::{carried, draw};
use super::typed::{asked, back, cases};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, work_page};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use components::text::{event, staff, work};
use components::{Button, ButtonKind, Notice, Tone, TrackingCodeView};
use domain::form::Raw;
use domain::refusal::Refusal;
use domain::request::EventKind;
use domain::work::{GRACE_SECONDS, Preview, Refused, Rehearsed};
use leptos::prelude::*;
use server_fns::AppError;

/// Inputs that the confirmation takes over: all but the cases, which come with what was seen.
const TYPED: [&str; 10] = ["do", "back", "to", "purpose", "instruction", "due", "desk", "reason", "macro", "x"];

pub async fn preview(
    State(house): State<House>,
    session: Session,
    headers: HeaderMap,
    Form(raw): Form<Raw>,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let known = match asked(&raw) {
        Ok(asked) => house.desk().bulk.preview(&session.actor, cases(&raw), asked).await.map_err(AppError::Desk),
        Err(error) => Err(error),
    };
    let preview = match known {
        Ok(preview) => preview,
        Err(AppError::Desk(refusal @ (Refusal::NotFound | Refusal::Trouble | Refusal::SignInFirst))) => {
            return refused(&refusal);
        }
        Err(error) => return draw(&house, &session, headers, raw, Some(error)).await,
    };
    let key = house.new_key();
    let to = back(&raw).to_owned();
    let frame = Frame::of(&house, officer, &headers, to.clone(), || work::preview_title().to_owned());
    work_page(frame, StatusCode::OK, to, move || body(&raw, preview, key))
}

fn body(raw: &Raw, preview: Preview, key: String) -> AnyView {
    let Preview { plan, version, will, refused, unknown } = preview;
    let count = will.len();
    let messages: usize = will.iter().map(|will| will.messages.len()).sum();
    let sms = if messages == 0 { work::no_sms().to_owned() } else { work::sms_count(messages) };
    let seen = will.iter().map(|will| format!("{}:{}", will.seen.request, will.seen.revision)).collect::<Vec<_>>();
    let confirm = (count > 0).then(|| {
        view! {
            <form class="bulk-bar" method="post" action="/desk/bulk/confirm">
                {carried(raw, &TYPED)}
                {seen.into_iter().map(|seen| view! { <input type="hidden" name="case" value=seen/> }).collect_view()}
                <input type="hidden" name="key" value=key/>
                {version.map(|version| view! { <input type="hidden" name="version" value=version.to_string()/> })}
                <button class="button" type="submit" autofocus=true>{work::confirm(count)}</button>
                <span>{work::grace_hint(GRACE_SECONDS)}</span>
            </form>
        }
    });
    let nothing = (count == 0).then(|| view! { <Notice tone=Tone::Waiting>{work::nothing_possible()}</Notice> });
    let unknown = (unknown > 0).then(|| view! { <p>{work::unknown(unknown)}</p> });
    let (will_count, not_count) = (work::will(count), work::will_not(refused.len()));
    view! {
        <p><strong>{work::plan(&plan)}</strong></p>
        {nothing}
        {(count > 0).then(|| view! { <p>{will_count.clone()} ". " {sms}</p> })}
        {unknown}
        {confirm}
        <form class="bulk-bar" method="post" action="/desk/bulk">
            {carried(raw, &["case", "do", "back", "to", "purpose", "instruction", "due", "desk", "reason", "macro"])}
            <Button kind=ButtonKind::Secondary>{work::change()}</Button>
        </form>
        {(!refused.is_empty()).then(|| not_possible(not_count, refused))}
        {(count > 0).then(|| possible(will_count, will))}
    }
    .into_any()
}

fn not_possible(title: String, refused: Vec<Refused>) -> AnyView {
    let rows = refused.into_iter().map(|refused| {
        view! {
            <tr class="table__row">
                <td class="table__cell"><bdi>{refused.applicant_name}</bdi> " " <TrackingCodeView code=refused.code.as_str()/></td>
                <td class="table__cell">{work::why_not(&refused.why)}</td>
            </tr>
        }
    });
    table(title, work::column_why(), rows.collect_view().into_any())
}

fn possible(title: String, will: Vec<Rehearsed>) -> AnyView {
    let rows = will.into_iter().map(|will| {
        let events =
            will.events.iter().map(|kind| view! { <p>{event::staff(kind)} {written(kind)}</p> }).collect_view();
        let messages = will.messages.into_iter();
        let messages =
            messages.map(|text| view! { <p class="sms-preview"><span>{work::sms_text()} ": "</span> {text}</p> });
        view! {
            <tr class="table__row">
                <td class="table__cell">
                    <bdi>{will.applicant_name}</bdi> " " <TrackingCodeView code=will.code.as_str()/>
                    <p>{will.service_title}</p>
                </td>
                <td class="table__cell">{events} {messages.collect_view()}</td>
            </tr>
        }
    });
    table(title, work::column_what(), rows.collect_view().into_any())
}

/// What is written with it.
fn written(kind: &EventKind) -> Option<AnyView> {
    let words = event::words(kind)?;
    (!words.is_empty()).then(|| view! { ": " <bdi>{words}</bdi> }.into_any())
}

fn table(title: String, second: &'static str, rows: AnyView) -> AnyView {
    view! {
        <section>
            <h2 class="section__title">{title}</h2>
            <table class="table bulk-table">
                <thead><tr>
                    <th class="table__head" scope="col">{staff::column_applicant()}</th>
                    <th class="table__head" scope="col">{second}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}
