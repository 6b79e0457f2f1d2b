//! `/requests/{code}/answer`: table 4, the answer as it was signed. Opening it delivers it.

use crate::frame::Page;
use crate::islands::PrintButton;
use crate::load::code_param;
use components::text::{bytes, citizen as words, common, dates, digits, list, names, receipt};
use components::{
    ButtonGroup, ButtonKind, ButtonLink, FileName, Glyph, Icon, InstantView, LetterNumber, PageHeading, Paragraphs, Qr,
    Section, SummaryList, SummaryRow, TrackingCodeView,
};
use domain::tracking::{DocumentView, ResponseView};
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn AnswerSheet() -> impl IntoView {
    let code = code_param();
    let load = async move { server_fns::service_requests::response(code?).await };
    crate::load::own_page(load, |response, _: &Viewer| shown(response))
}

fn shown(response: ResponseView) -> Page {
    let here = format!("/requests/{}", response.code);
    let title = format!("{} {}", receipt::answer_title(), digits(&response.number));
    let agency = response.agency.name.clone();
    let object = response.may_object.then(|| {
        view! {
            <ButtonLink href=format!("{here}/object") kind=ButtonKind::Secondary>{words::object()}</ButtonLink>
        }
    });
    let survey = response.survey.clone().map(|href| {
        view! { <ButtonLink href=href>{words::give_opinion()}</ButtonLink> }
    });
    Page::new(
        title,
        view! {
            <PageHeading title=receipt::answer_title() caption=agency/>
            {sheet(response)}
            <ButtonGroup>
                {survey}
                {object}
                <button class="button button--secondary" type="button" data-print-button="" hidden=true>
                    <Icon glyph=Glyph::Print/>
                    <span>{common::print()}</span>
                </button>
            </ButtonGroup>
            <PrintButton/>
        },
    )
    .back(here)
}

/// What is printed, wherever it is printed.
pub(crate) fn sheet(response: ResponseView) -> AnyView {
    let rows = rows(&response);
    let attachments = (!response.attachments.is_empty()).then(|| {
        let items = response.attachments.iter().map(attachment).collect_view();
        view! { <Section title=receipt::attachments()><ul class="plain-list">{items}</ul></Section> }
    });
    let next = (!response.next_step.is_empty()).then(|| {
        view! { <Section title=words::next_step()><Paragraphs text=digits(&response.next_step)/></Section> }
    });
    let basis = (!response.legal_basis.is_empty()).then(|| {
        view! { <Section title=words::legal_basis()><Paragraphs text=digits(&response.legal_basis)/></Section> }
    });
    let until = response.may_object.then(|| {
        view! { <p>{words::objection_until(dates::moment(response.objection_until))}</p> }
    });
    view! {
        <div class="sheet">
            <SummaryList rows dense=true/>
            <Section title=receipt::answer_text()><Paragraphs text=digits(&response.text)/></Section>
            {basis}
            {next}
            {attachments}
            <p>{list([receipt::signed_by(&response.signer), response.unit_title.clone()])}</p>
            <Section title=receipt::objection_route()>
                {until}
                <Paragraphs text=digits(&response.complaint_route)/>
            </Section>
            <Qr svg=response.qr address=format!("/requests/{}", response.code)/>
        </div>
    }
    .into_any()
}

fn rows(response: &ResponseView) -> Vec<SummaryRow> {
    let number = response.number.clone();
    let mut rows = vec![
        SummaryRow::view(receipt::answer_number(), view! { <LetterNumber number/> }),
        SummaryRow::view(receipt::answer_date(), view! { <InstantView at=response.signed_at/> }),
        SummaryRow::view(receipt::tracking_code(), view! { <TrackingCodeView code=response.code.to_string()/> }),
        SummaryRow::text(receipt::applicant(), response.applicant_name.clone()),
        SummaryRow::text(receipt::service(), response.service_title.clone()),
        SummaryRow::text(words::outcome(), names::outcome(response.outcome)),
    ];
    if let Some(date) = response.valid_until {
        rows.push(SummaryRow::text(words::valid_until(), dates::full_date(date)));
    }
    rows
}

fn attachment(document: &DocumentView) -> impl IntoView + use<> {
    let href = format!("/documents/{}", document.id);
    let (name, size) = (document.name.clone(), bytes(document.size));
    view! {
        <li>
            <a class="touch-link" href=href rel="external" download="">
                <Icon glyph=Glyph::Download/>
                <FileName name/>
            </a>
            " " <span class="link-list__meta">{size}</span>
        </li>
    }
}
