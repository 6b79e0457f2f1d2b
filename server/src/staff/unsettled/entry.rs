//! `GET /desk/kiosk-entries/{id}`: what is in it, and what can be done about it.

use super::super::still::{Frame, work_page};
use super::list::why;
use super::{UNSETTLED, address};
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use components::text::{
    counter, dates, devices as devices_words, list, problem, refusal as refusals, unsettled as words,
};
use components::{
    Button, ButtonKind, Code, DocumentLinks, ErrorLine, ErrorSummary, InstantView, Notice, OptionalText, PostForm,
    Section, SummaryList, SummaryRow, TextArea, Tone, TrackingCodeView, Untranslated, answer_row,
};
use domain::form::{AnsweredPage, ShownAnswer};
use domain::id::EntryId;
use domain::in_person::{UnsettledContent, UnsettledEntry};
use domain::limits::WORDS;
use domain::problem::Problem;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::session::Flash;

/// The input that says what was done instead.
pub(super) const SAID: &str = "words";

pub(super) async fn show(
    State(house): State<House>,
    session: Session,
    Named(id): Named<EntryId>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let entry = match house.desk().devices.unsettled_entry(&session.actor, id).await {
        Ok(entry) => entry,
        Err(Refusal::WrongStatus) => return see_other(&format!("{UNSETTLED}?settled=1"), None),
        Err(refusal) => return refused(&refusal),
    };
    let path = address(id);
    let flash = session.state.flash_for(&path).unwrap_or_default();
    let kind = entry.line.kind;
    let frame = Frame::of(&house, officer, &headers, path.clone(), || words::entry_of(devices_words::entry_kind(kind)));
    let mut page = work_page(frame, StatusCode::OK, UNSETTLED.to_owned(), move || drawn(&path, &entry, &flash));
    // Once it is settled, «back» does not bring it again before whoever stands at the counter.
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    page
}

pub(super) fn drawn(path: &str, entry: &UnsettledEntry, flash: &Flash) -> AnyView {
    let wrong = flash.refusal.as_ref().map(|refusal| match refusal {
        Refusal::ReasonMissing => (SAID, words::words_missing().to_owned()),
        Refusal::TooLong { .. } => (SAID, refusals::sentence(refusal)),
        other => ("main", refusals::sentence(other)),
    });
    let errors = wrong.iter().map(|(input, text)| ErrorLine::new(*input, text.clone())).collect();
    let line = &entry.line;
    let (made_at, received_at) = (line.made_at, line.received_at);
    let of_device = vec![
        SummaryRow::text(devices_words::device(), list([&line.device_title, &line.place_title])),
        SummaryRow::view(devices_words::made_at(), view! { <InstantView at=made_at/> }),
        SummaryRow::view(devices_words::received_at(), view! { <InstantView at=received_at/> }),
        SummaryRow::text(devices_words::why(), why(line)),
    ];
    let stranger = (!entry.signed).then(|| view! { <Notice tone=Tone::Waiting><p>{words::not_signed()}</p></Notice> });
    let shown = match &entry.content {
        Some(content) => shown(content),
        None => view! { <Notice tone=Tone::Trouble><p>{words::cannot_be_opened()}</p></Notice> }.into_any(),
    };
    let take = entry.content.is_some().then(|| take(path));
    let error = OptionalText(wrong.filter(|(input, _)| *input == SAID).map(|(_, text)| text));
    view! {
        <ErrorSummary errors/>
        <SummaryList rows=of_device dense=true/>
        {stranger}
        {shown}
        {take}
        {close(path, flash.value(SAID).to_owned(), error)}
    }
    .into_any()
}

fn shown(content: &UnsettledContent) -> AnyView {
    match content {
        UnsettledContent::Ticket { number, line_title, day } => {
            let rows = vec![
                SummaryRow::text(words::number(), counter::ticket(number)),
                SummaryRow::text(words::line(), line_title.clone()),
                SummaryRow::text(words::day(), dates::full_date(*day)),
            ];
            view! { <SummaryList rows dense=true/> }.into_any()
        }
        UnsettledContent::Request { code, service_title, mobile, pages, wrong } => {
            let (code, mobile) = (code.to_string(), mobile.clone());
            let rows = vec![
                SummaryRow::text(words::service(), service_title.clone()),
                SummaryRow::view(words::code(), view! { <TrackingCodeView code/> }),
                SummaryRow::view(words::mobile(), view! { <Code text=mobile/> }),
            ];
            view! {
                <SummaryList rows dense=true/>
                {wrong_answers(wrong)}
                {pages.iter().map(answers).collect_view()}
            }
            .into_any()
        }
        UnsettledContent::Survey { code } => {
            let code = code.as_ref().map(|code| view! { <TrackingCodeView code=code.to_string()/> });
            view! { <p>{words::survey_text()} " " {code}</p> }.into_any()
        }
    }
}

fn wrong_answers(wrong: &[(String, Problem)]) -> Option<AnyView> {
    let lines = wrong.iter().map(|(label, found)| view! { <li>{problem::sentence(found, label)}</li> });
    let lines = lines.collect_view();
    (!wrong.is_empty()).then(|| view! { <Section title=words::wrong_title()><ul>{lines}</ul></Section> }.into_any())
}

/// Files are named only: they are with the case once it is registered.
fn answers(page: &AnsweredPage) -> AnyView {
    const LINKS: DocumentLinks = DocumentLinks { base: "", new_window: false };
    let row = |field: &domain::form::AnsweredField| match &field.answer {
        ShownAnswer::Files(files) => SummaryRow::text(field.label.clone(), list(files.iter().map(|file| &file.name))),
        _ => answer_row(field, LINKS),
    };
    let (title, rows) = (page.title.clone(), page.fields.iter().map(row).collect());
    view! {
        <section class="section">
            <h2 class="section__title"><Untranslated text=title/></h2>
            <SummaryList rows dense=true/>
        </section>
    }
    .into_any()
}

fn take(path: &str) -> AnyView {
    let action = format!("{path}/take");
    view! {
        <Section title=words::take_title()>
            <p>{words::take_hint()}</p>
            <PostForm action><Button>{words::take()}</Button></PostForm>
        </Section>
    }
    .into_any()
}

fn close(path: &str, value: String, error: OptionalText) -> AnyView {
    let action = format!("{path}/close");
    view! {
        <Section title=words::close_title()>
            <p>{words::close_hint()}</p>
            <PostForm action>
                <TextArea
                    name=SAID
                    label=words::words()
                    hint=words::words_hint()
                    value
                    error
                    rows=2
                    max=WORDS
                />
                <Button kind=ButtonKind::Secondary>{words::close()}</Button>
            </PostForm>
        </Section>
    }
    .into_any()
}
