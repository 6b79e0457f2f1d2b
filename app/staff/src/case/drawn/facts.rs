//! Who asks, through what, where it lies, until when, and why until then.

use super::{Around, others};
use components::text::{alert, digits, form, inquiry, names, receipt, staff as words};
use components::{
    Bdi, Code, InstantView, LedgerView, Phone, Section, SummaryList, SummaryRow, TimeLedger, TimeLeftTag, Untranslated,
};
use domain::kartabl::CaseView;
use domain::request::StatusKind;
use leptos::prelude::*;

pub fn facts(case: &CaseView, around: &Around) -> AnyView {
    let others = others::link(case.id, around);
    let mut rows = vec![SummaryRow::view(words::applicant(), view! { <Bdi text=case.applicant.name.clone()/> })];
    if let Some(identifier) = &case.applicant.identifier {
        rows.push(SummaryRow::view(words::identifier(), view! { <Code text=identifier.clone()/> }));
    }
    rows.push(SummaryRow::view(form::mobile(), view! { <Phone number=case.applicant.mobile.as_str()/> " " {others} }));
    let channel = names::channel(case.channel);
    rows.push(SummaryRow::view(
        receipt::received_at(),
        view! { <InstantView at=case.received_at/> " (" {channel} ")" },
    ));
    rows.push(promised(case));
    rows.push(SummaryRow::text(words::at_desk(), case.desk_title.clone()));
    if case.stage.is_some() && case.status.kind().is_open() {
        let owner = case.owner_name.clone().unwrap_or_else(|| words::free_stage().to_owned());
        rows.push(SummaryRow::view(
            words::column_owner(),
            view! { <Bdi text=owner/> " (" <Untranslated text=case.unit_title.clone()/> ")" },
        ));
    }
    if let (StatusKind::InProgress, Some(at)) = (case.status.kind(), case.stage_due_at) {
        let left = case.stage_time_left.map(|time_left| view! { " " <TimeLeftTag time_left/> });
        rows.push(SummaryRow::view(words::stage_due(), view! { <InstantView at short=true/> {left} }));
    }
    if case.deficiency_rounds > 0 {
        rows.push(SummaryRow::text(words::rounds(), digits(case.deficiency_rounds)));
    }
    // What explains stands after what is asked for most.
    if !case.time_ledger.is_empty() {
        let pieces = case.time_ledger.clone();
        rows.push(SummaryRow::view(alert::time_ledger(), view! { <TimeLedger pieces/> }));
    }
    if let Some(waited) = case.waited {
        rows.push(SummaryRow::text(inquiry::waited_title(), inquiry::waited(waited)));
    }
    view! { <Section title=words::facts()><SummaryList rows dense=true/></Section> }.into_any()
}

fn promised(case: &CaseView) -> SummaryRow {
    match &case.promise {
        None => SummaryRow::text(receipt::promised_date(), words::nothing_owed()),
        Some(promise) => {
            let ledger = promise.ledger.clone();
            SummaryRow::view(receipt::promised_date(), view! { <InstantView at=promise.at/> <LedgerView ledger/> })
        }
    }
}
