//! What a service needs, how long it takes, what it costs, and where to go: its information package.

use super::services::as_of;
use crate::catalogue::{self, line_for};
use crate::parts::{heading, icon_button};
use crate::qr::{LeadsTo, code};
use crate::screen::Screen;
use crate::visit::Visit;
use components::text::{citizen, common, dates, digits, kiosk as words, money};
use components::{Glyph, Paragraphs, Phone, Section, StageStep, Stages, Untranslated};
use domain::in_person::KioskService;
use domain::service::{DocumentKind, Fee, FeeAmount, ServiceKey, ServicePlace};
use leptos::prelude::*;

pub(crate) fn service(visit: Visit, key: ServiceKey) -> AnyView {
    let snapshot = visit.kit.snapshot_now();
    let found = snapshot.as_ref().and_then(|snapshot| Some((snapshot, catalogue::service(snapshot, &key)?)));
    let Some((snapshot, listed, service)) = found.and_then(|(all, one)| Some((all, one, one.open()?))) else {
        return heading(words::nothing_found());
    };
    let take_number = line_for(snapshot, &key).map(|line| {
        let services = vec![key.clone()];
        icon_button("press press--first", Glyph::Card, words::number_for_this(), move || {
            visit.go(Screen::Number { line, services: services.clone() });
        })
    });
    let send = listed.takes_requests.then(|| {
        let key = key.clone();
        icon_button("press", Glyph::Send, words::request_for_this(), move || visit.go(Screen::Request(key.clone())))
    });
    view! {
        {heading(service.definition.title.clone())}
        {as_of(visit)}
        <div class="presses">{take_number} {send}</div>
        {package(&service)}
        <div class="ticket__code">
            {code(&catalogue::address(snapshot, &key), LeadsTo::Service)}
            <p>{words::take_along()}</p>
        </div>
    }
    .into_any()
}

fn package(service: &KioskService) -> AnyView {
    let of = &service.definition;
    let steps = StageStep::of_service(of.stages.clone(), service.stage_units.clone());
    let documents = of.required_documents.iter().map(|document| {
        let how = match document.kind {
            DocumentKind::Upload { .. } => citizen::document_upload(),
            DocumentKind::OriginalSeen => citizen::document_original_seen(),
            DocumentKind::SystemInquiry { .. } => citizen::document_inquired(),
        };
        view! { <li><Untranslated text=document.title.clone()/> " – " {how}</li> }
    });
    let documents = if of.required_documents.is_empty() {
        view! { <p>{citizen::no_documents()}</p> }.into_any()
    } else {
        view! { <ul>{documents.collect_view()}</ul> }.into_any()
    };
    let cost = if of.fees.is_empty() {
        view! { <p>{common::free_of_charge()}</p> }.into_any()
    } else {
        view! { <ul>{of.fees.iter().map(fee).collect_view()}</ul> }.into_any()
    };
    let conditions = of.info.eligibility.iter().map(|one| view! { <li><Untranslated text=one.clone()/></li> });
    let conditions = conditions.collect_view();
    let conditions = (!of.info.eligibility.is_empty()).then(|| {
        view! { <Section title=citizen::who_is_it_for()><ul>{conditions}</ul></Section> }
    });
    let responsible = of.info.responsible.clone().map(|person| {
        view! {
            <Section title=citizen::responsible_person()>
                <p><Untranslated text=person.post/> " " <Phone number=person.phone link=false/></p>
            </Section>
        }
    });
    let time = citizen::answer_in(dates::span(of.response_time.span));
    let places = of.info.places.iter().map(place).collect_view();
    view! {
        <Paragraphs text=of.summary.clone()/>
        {conditions}
        <Section title=citizen::documents_needed()>{documents}</Section>
        <Section title=citizen::steps()><Stages steps/></Section>
        <Section title=citizen::how_long()><p>{time}</p></Section>
        <Section title=citizen::cost()>{cost}</Section>
        <Section title=citizen::where_to_go()><ul>{places}</ul></Section>
        {responsible}
    }
    .into_any()
}

fn fee(fee: &Fee) -> AnyView {
    let amount = match &fee.amount {
        FeeAmount::Rials(rials) => money(*rials),
        FeeAmount::Between { from, to } => citizen::from_to(money(*from), money(*to)),
        FeeAmount::Variable(words) => digits(words),
    };
    view! { <li><Untranslated text=fee.title.clone()/> ": " <Untranslated text=amount/></li> }.into_any()
}

/// A place in the world; pages of the web are no place to go to from here.
fn place(place: &ServicePlace) -> Option<AnyView> {
    let lines: Vec<String> = [&place.address, &place.hours].into_iter().flatten().map(digits).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <br/><Untranslated text=line/> }).collect_view();
        view! { <li><Untranslated text=place.title.clone()/> {lines}</li> }.into_any()
    })
}
