//! Everything about one request, for its applicant.

use super::Asked;
use super::actions::{NextActions, WayOut, withdrawing};
use super::history::History;
use super::sent::Sent;
use crate::frame::Page;
use crate::pages::problems::{flash_problems, summary};
use crate::promise::PromisedDay;
use components::text::{citizen as words, digits, receipt, refusal, status};
use components::{
    ErrorLine, InstantView, LetterNumber, PageHeading, Phone, Section, StatusTag, SummaryList, SummaryRow,
    TrackingCodeView,
};
use domain::permission::Action;
use domain::tracking::{RequestView, Responsible};
use leptos::prelude::*;

pub(super) fn shown(view: RequestView, asked: Asked) -> Page {
    let Asked { receipt: sheet, withdrawing: asks_out, flash } = asked;
    if asks_out && view.own && view.may.contains(&Action::Withdraw) {
        let body =
            view! { <PageHeading title=view.service_title.clone() caption=words::track_title()/> {withdrawing(&view)} };
        return Page::new(words::withdraw_request(), body).back(format!("/requests/{}", view.code));
    }
    let is_sent = sheet.is_some();
    let asks_words = view.task.is_some();
    let (mut problems, errors) =
        flash_problems(flash.as_ref().filter(|_| asks_words), &[("words", words::what_you_did())]);
    if let (false, Some(refused)) = (asks_words, flash.as_ref().and_then(|flash| flash.refusal.as_ref())) {
        problems = summary(vec![ErrorLine::new("main", refusal::sentence(refused))]);
    }
    let typed = flash.map(|flash| flash.value("words")).unwrap_or_default();
    let error = errors.into_iter().next().flatten();
    let title = if is_sent { receipt::sent_title().to_owned() } else { view.service_title.clone() };
    let rows = fact_rows(&view);
    let status = view.status;
    let head = match sheet {
        Some(sheet) => view! { <Sent receipt=sheet/> }.into_any(),
        None => view! {
            <PageHeading title=view.service_title.clone() caption=words::track_title()/>
            <p><StatusTag status/></p>
            <p>{status::meaning(status)}</p>
        }
        .into_any(),
    };
    let (responsible, complaint) = (view.responsible.clone(), view.complaint_route.clone());
    let (desk, timeline) = (view.desk_title.clone(), view.timeline.clone());
    Page::new(
        title,
        view! {
            {head}
            <NextActions view=view.clone() typed error=error/>
            // The confirmation has said all this already.
            {(!is_sent)
                .then(|| {
                    view! {
                        <Section title=words::facts()><SummaryList rows/></Section>
                        <Section title=words::history()><History timeline/></Section>
                        <Section title=words::whom_to_ask()><Whom responsible complaint desk/></Section>
                    }
                })}
            {(!is_sent).then(|| view! { <WayOut view/> })}
        },
    )
    .back("/me")
    .problems(problems)
}

fn fact_rows(view: &RequestView) -> Vec<SummaryRow> {
    let code = view! { <TrackingCodeView code=view.code.to_string()/> };
    let mut rows = vec![
        SummaryRow::view(receipt::tracking_code(), code),
        SummaryRow::view(receipt::received_at(), view! { <InstantView at=view.received_at/> }),
    ];
    if let Some(promise) = view.promise.clone() {
        let paused = promise.paused.then(|| view! { <p>{words::promise_paused()}</p> });
        rows.push(SummaryRow::view(receipt::promised_date(), view! { {paused} <PromisedDay promise/> }));
    }
    if let Some(letter) = view.letter.clone() {
        rows.push(SummaryRow::view(receipt::letter_number(), view! { <LetterNumber number=letter/> }));
    }
    rows.push(SummaryRow::text(words::receiving_desk(), view.desk_title.clone()));
    rows.push(SummaryRow::text(words::unit_now(), view.unit_title.clone()));
    if let Some(stage) = view.stage_title.clone() {
        rows.push(SummaryRow::text(words::stage_now(), stage));
    }
    rows
}

/// Whom to ask, and where to complain.
#[component]
pub(super) fn Whom(responsible: Responsible, complaint: String, desk: String) -> impl IntoView {
    let Responsible { name, phone, hours } = responsible;
    let mut rows = vec![SummaryRow::text(receipt::responsible(), if name.is_empty() { desk } else { name })];
    if !phone.is_empty() {
        rows.push(SummaryRow::view(receipt::contact(), view! { <Phone number=phone/> }));
    }
    if !hours.is_empty() {
        rows.push(SummaryRow::text(words::answering_hours(), digits(hours)));
    }
    rows.push(SummaryRow::text(receipt::complaint_route(), digits(complaint)));
    view! { <SummaryList rows/> }
}
