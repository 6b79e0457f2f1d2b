//! `/services/{key}`: the whole information package, readable before any sign-in, with one button.

use crate::frame::Page;
use crate::load::param;
use crate::service::*;
use components::text::{citizen as words, dates, digits, lang_of, list, piece};
use components::{
    ButtonLink, Code, Details, PageHeading, Paragraphs, Section, StageStep, Stages, SummaryList, SummaryRow,
    Untranslated,
};
use domain::catalogue::ServicePage;
use domain::in_person::Place;
use domain::service::{InfoPackage, Law, ServiceDefinition, ServiceKey};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::session::Viewer;

#[component]
pub(crate) fn Service() -> impl IntoView {
    let key = param::<ServiceKey>("id");
    let load = async move {
        let key = key?;
        let page = server_fns::catalogue::service(key.clone()).await?;
        Ok::<_, AppError>((page, server_fns::appointments::places(key).await?))
    };
    crate::load::page(load, shown)
}

fn shown((page, booked_at): (ServicePage, Vec<Place>), _: &Viewer) -> Page {
    let ServicePage { agency, definition, stage_units, desk_title, promise_if_sent_now, .. } = page;
    let identity = identity_rows(&definition, &desk_title);
    let ServiceDefinition { key, title, summary, description, category, info, fees, stages, .. } = definition;
    let request = format!("/services/{key}/request");
    let InfoPackage { eligibility, audience, places, office_hours, responsible, complaint, faq, laws, .. } = info;
    let inquiries = definition.inquiries;
    Page::new(
        title.clone(),
        view! {
            <PageHeading title caption=category.title/>
            <p class="lead" dir="auto" lang=lang_of(&summary)>{digits(&summary)}</p>
            <p><ButtonLink href=request>{words::start_request()}</ButtonLink></p>
            <Section title=words::who_is_it_for()>
                <Paragraphs text=digits(audience)/>
                <p>{applicants(&definition.applicants, definition.representative_allowed)}</p>
                {(!eligibility.is_empty())
                    .then(|| view! { <ul>{eligibility.into_iter().map(|line| view! { <li><Untranslated text=digits(line)/></li> }).collect_view()}</ul> })}
            </Section>
            <Section title=words::what_it_is()><Paragraphs text=digits(description)/></Section>
            <Section title=words::documents_needed() id="documents"><DocumentsNeeded documents=definition.required_documents/></Section>
            <Section title=words::steps() id="steps"><Stages steps=StageStep::of_service(stages, stage_units)/></Section>
            <Section title=words::how_long() id="time">
                <PromiseNow time=definition.response_time average=info.average_time promise=promise_if_sent_now/>
            </Section>
            <Section title=words::cost() id="cost"><Fees fees/></Section>
            <Section title=words::needs_visit()><p>{visits(&info.visits)}</p></Section>
            {(!inquiries.is_empty()).then(|| view! { <Section title=words::inquiries()><Inquiries inquiries/></Section> })}
            <Section title=words::where_to_go()><Places places hours=office_hours/> <BookAt service=key places=booked_at/></Section>
            {responsible
                .map(|person| view! { <Section title=words::responsible_person()><ResponsibleContact person/></Section> })}
            <Section title=words::how_to_complain()><Complaint route=complaint agency_route=agency.complaint_route/></Section>
            {(!faq.is_empty())
                .then(|| {
                    let questions = faq
                        .into_iter()
                        .map(|item| view! { <Details summary=digits(item.question)><Paragraphs text=digits(item.answer)/></Details> });
                    view! { <Section title=words::questions()>{questions.collect_view()}</Section> }
                })}
            {(!laws.is_empty()).then(|| view! { <Section title=words::laws()><Laws laws/></Section> })}
            {info
                .service_level_agreement
                .map(|text| view! { <Section title=words::service_level()><Paragraphs text=digits(text)/></Section> })}
            <Section title=words::identity_card()><SummaryList rows=identity/></Section>
        },
    )
    .back("/services")
}

fn applicants(kinds: &[domain::service::ApplicantKind], representative: bool) -> String {
    let mut names: Vec<&str> = kinds.iter().map(|kind| applicant_name(*kind)).collect();
    if representative {
        names.push(words::representative());
    }
    words::applicants_are(list(names))
}

#[component]
fn Laws(laws: Vec<Law>) -> impl IntoView {
    let items = laws.into_iter().map(|law| {
        let link = law.url.map(|url| view! { " " <WebLink url/> });
        view! { <li>{list([Some(law.title), law.article].into_iter().flatten().map(piece))} {link}</li> }
    });
    view! { <ul>{items.collect_view()}</ul> }
}

/// شناسنامهٔ خدمت: what is left of it.
fn identity_rows(definition: &ServiceDefinition, desk_title: &str) -> Vec<SummaryRow> {
    let info = &definition.info;
    let mut rows = Vec::new();
    if let Some(code) = &definition.code {
        rows.push(SummaryRow::view(words::service_code(), view! { <Code text=code.to_string()/> }));
    }
    if let Some(parent) = &definition.parent {
        rows.push(SummaryRow::text(words::parent_service(), parent.title.clone()));
    }
    rows.push(SummaryRow::text(words::receiving_desk(), desk_title));
    rows.push(SummaryRow::text(words::audience(), service_type_name(definition.service_type)));
    rows.push(SummaryRow::text(words::channels(), list(info.channels.iter().map(|c| channel_name(*c)))));
    if !info.life_events.is_empty() {
        let events = info.life_events.iter().map(|event| life_event_name(*event));
        rows.push(SummaryRow::text(words::life_events(), list(events)));
    }
    if let Some(frequency) = info.frequency {
        rows.push(SummaryRow::text(words::frequency(), frequency_name(frequency)));
    }
    if let Some(date) = definition.published_on {
        rows.push(SummaryRow::text(words::published_on(), dates::medium_date(date)));
    }
    if let Some(date) = definition.updated_on {
        rows.push(SummaryRow::text(words::updated_on(), dates::medium_date(date)));
    }
    rows
}
