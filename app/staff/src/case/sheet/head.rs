//! The sheet's letterhead: whose it is, and its numbers where a letter has them.

use crate::case::Case;
use components::text::{case as words, dates, form, isolate, list, names, receipt, staff, status};
use components::{
    Bdi, Code, InstantView, LetterNumber, Phone, SummaryList, SummaryRow, TrackingCodeView, Untranslated,
};
use domain::Instant;
use leptos::prelude::*;

pub fn head(case: &Case, agency: &str) -> AnyView {
    let letter = case.letter.clone().map(|number| number_line(receipt::letter_number(), number));
    let answer = case.status.response().map(|response| number_line(receipt::answer_number(), response.number.clone()));
    view! {
        <header class="sheet__head">
            <div class="sheet__agency">
                <p class="sheet__name"><Untranslated text=agency.to_owned()/></p>
                <p><Untranslated text=case.desk_title.clone()/></p>
            </div>
            <div class="sheet__title">
                <h1 class="page-heading">{words::sheet()}</h1>
                <p><Untranslated text=case.service_title.clone()/></p>
            </div>
            <dl class="sheet__numbers">
                <div><dt>{form::tracking_code()}</dt><dd><TrackingCodeView code=case.code.as_str()/></dd></div>
                {letter}
                {answer}
            </dl>
        </header>
    }
    .into_any()
}

fn number_line(name: &'static str, number: String) -> AnyView {
    view! { <div><dt>{name}</dt><dd><LetterNumber number/></dd></div> }.into_any()
}

pub fn facts(case: &Case) -> AnyView {
    let mut rows = vec![SummaryRow::view(staff::applicant(), view! { <Bdi text=case.applicant.name.clone()/> })];
    if let Some(identifier) = &case.applicant.identifier {
        rows.push(SummaryRow::view(staff::identifier(), view! { <Code text=identifier.clone()/> }));
    }
    rows.push(SummaryRow::view(form::mobile(), view! { <Phone number=case.applicant.mobile.as_str()/> }));
    let received = list([dates::moment(case.received_at), names::channel(case.channel).to_owned()]);
    rows.push(SummaryRow::text(receipt::received_at(), received));
    if let Some(promise) = &case.promise {
        rows.push(SummaryRow::view(receipt::promised_date(), view! { <InstantView at=promise.at/> }));
    }
    let stage = case.stage.as_ref().map(|stage| staff::stage_of(&stage.title, stage.number, stage.of));
    let state = status::name(case.status.kind()).to_owned();
    rows.push(SummaryRow::text(staff::column_status(), list([Some(state), stage].into_iter().flatten())));
    if let Some(owner) = &case.owner_name {
        rows.push(SummaryRow::text(staff::column_owner(), list([isolate(owner), case.unit_title.clone()])));
    }
    view! { <div class="sheet__facts"><SummaryList rows dense=true/></div> }.into_any()
}

/// Who made the sheet, and when: what is printed grows old.
pub fn made(officer: &str, now: Instant) -> AnyView {
    view! { <p>{words::printed_by(isolate(officer))} " · " {words::printed_at(dates::moment(now))}</p> }.into_any()
}
