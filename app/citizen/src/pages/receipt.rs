//! `/requests/{code}/receipt`: table 3 on one page of paper.

use crate::frame::Page;
use crate::islands::PrintButton;
use crate::load::code_param;
use crate::promise::promised_day;
use components::text::{citizen as words, common, digits, list, names, receipt as words_of_receipt, status};
use components::{
    Bdi, Code, Glyph, Icon, InstantView, PageHeading, Phone, Qr, SummaryList, SummaryRow, TrackingCodeView,
};
use domain::form::{Answer, Answers, FieldKind, Form};
use domain::tracking::Receipt;
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn ReceiptSheet() -> impl IntoView {
    let code = code_param();
    let load = async move { server_fns::service_requests::receipt(code?).await };
    crate::load::own_page(load, |receipt, _: &Viewer| shown(receipt))
}

fn shown(receipt: Receipt) -> Page {
    let back = format!("/requests/{}", receipt.code);
    let title = format!("{} {}", words_of_receipt::title(), digits(&receipt.code));
    let agency = receipt.agency.name.clone();
    Page::new(
        title,
        view! {
            <PageHeading title=words_of_receipt::title() caption=agency/>
            <p class="no-print">
                <button class="button button--secondary" type="button" data-print-button="" hidden=true>
                    <Icon glyph=Glyph::Print/>
                    <span>{common::print()}</span>
                </button>
            </p>
            <PrintButton/>
            {sheet(receipt)}
        },
    )
    .back(back)
}

/// What is printed, wherever it is printed.
pub(crate) fn sheet(receipt: Receipt) -> AnyView {
    let rows = rows(&receipt);
    view! {
        <div class="sheet">
            <p class="sheet__code">{words_of_receipt::tracking_code()} " " <TrackingCodeView code=receipt.code.to_string() large=true/></p>
            <SummaryList rows dense=true/>
            <p>{words_of_receipt::verify()}</p>
            <Qr svg=receipt.qr address=receipt.address/>
        </div>
    }
    .into_any()
}

fn rows(receipt: &Receipt) -> Vec<SummaryRow> {
    let text = |key: &str, value: String| SummaryRow::text(key, value);
    let applicant = &receipt.applicant;
    let mut rows = vec![text(words_of_receipt::applicant(), applicant.name.clone())];
    if let Some(identifier) = &applicant.identifier {
        rows.push(SummaryRow::view(words::identifier(), view! { <Code text=last_four(identifier)/> }));
    }
    rows.push(SummaryRow::view(words::mobile(), view! { <Code text=last_four(applicant.mobile.as_str())/> }));
    rows.push(text(words_of_receipt::service(), receipt.service_title.clone()));
    if let Some(code) = receipt.service_code.clone() {
        rows.push(SummaryRow::view(words::service_code(), view! { <Code text=code/> }));
    }
    rows.push(SummaryRow::view(words_of_receipt::received_at(), view! { <InstantView at=receipt.received_at/> }));
    rows.push(text(words::channel(), names::channel(receipt.channel).to_owned()));
    if let Some(promise) = &receipt.promise {
        let day = promised_day(promise);
        rows.push(SummaryRow::view(words_of_receipt::promised_date(), view! { <strong class="num">{day}</strong> }));
    }
    rows.push(text(words::status(), status::name(receipt.status).to_owned()));
    rows.push(text(words_of_receipt::documents_received(), list(documents(&receipt.form, &receipt.answers))));
    if !receipt.inquiries.is_empty() {
        rows.push(text(words::inquiries(), list(&receipt.inquiries)));
    }
    rows.push(text(words_of_receipt::receiving_unit(), receipt.desk_title.clone()));
    rows.push(text(words::how_answered(), words::in_panel_and_sms().to_owned()));
    let responsible = &receipt.responsible;
    let phone = responsible.phone.clone();
    let name = responsible.name.clone();
    let hours = digits(&responsible.hours);
    rows.push(SummaryRow::view(
        words_of_receipt::responsible(),
        view! { <Bdi text=name/> " " <Phone number=phone link=false/> " " <Bdi text=hours/> },
    ));
    rows.push(text(words_of_receipt::complaint_route(), digits(&receipt.complaint_route)));
    rows
}

/// What is received, a line for each question that takes files: its label and how many.
pub(crate) fn documents(form: &Form, answers: &Answers) -> Vec<String> {
    let files = form.fields().filter(|field| matches!(field.kind, FieldKind::Files(_)));
    files
        .filter_map(|field| match answers.get(field.key.as_str())? {
            Answer::Files(files) if !files.is_empty() => Some(words::files_of(&field.label, files.len())),
            _ => None,
        })
        .collect()
}

/// All but the last four digits hidden: the sheet may lie on a table.
fn last_four(code: &str) -> String {
    let skip = code.chars().count().saturating_sub(4);
    code.chars().enumerate().map(|(at, symbol)| if at < skip { '•' } else { symbol }).collect()
}

#[cfg(test)]
mod tests {
    use super::last_four;

    #[test]
    fn a_printed_code_shows_its_end_only() {
        assert_eq!(last_four("9990000018"), "••••••0018");
        assert_eq!(last_four("12"), "12");
    }
}
