//! What a service needs, how long it takes, what it costs, and where to go: its information package.

use super::services::as_of;
use crate::catalogue::{self, line_for};
use crate::parts::{heading, icon_button};
use crate::qr::{LeadsTo, code};
use crate::screen::Screen;
use crate::visit::Visit;
use components::text::{citizen, common, dates, digits, kiosk as words, money};
use components::{Glyph, Paragraphs, Phone, Section, StageStep, Stages, Untranslated};
use domain::in_person::{Brought, KioskService};
use domain::service::{FeeAmount, ServiceKey};
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
        {heading(listed.title.clone())}
        {as_of(visit)}
        <div class="presses">{take_number} {send}</div>
        {package(service)}
        <div class="ticket__code">
            {code(&catalogue::address(snapshot, &key), LeadsTo::Service)}
            <p>{words::take_along()}</p>
        </div>
    }
    .into_any()
}

fn package(of: KioskService) -> AnyView {
    let steps = of.steps.into_iter().map(|step| StageStep {
        title: step.title,
        unit: step.unit.into(),
        time: dates::span(step.agreed_time).into(),
        state: None,
    });
    let steps = steps.collect::<Vec<_>>();
    let papers = of.papers.into_iter().map(|(title, brought)| {
        let how = match brought {
            Brought::Uploaded => citizen::document_upload(),
            Brought::OriginalSeen => citizen::document_original_seen(),
            Brought::Inquired => citizen::document_inquired(),
        };
        view! { <li><Untranslated text=title/> " – " {how}</li> }.into_any()
    });
    let conditions: Vec<_> =
        of.eligibility.into_iter().map(|one| view! { <li><Untranslated text=one/></li> }.into_any()).collect();
    let conditions = (!conditions.is_empty())
        .then(|| view! { <Section title=citizen::who_is_it_for()><ul>{conditions}</ul></Section> });
    let responsible = of.responsible.map(|(post, phone)| {
        view! {
            <Section title=citizen::responsible_person()>
                <p><Untranslated text=post/> " " <Phone number=phone link=false/></p>
            </Section>
        }
    });
    let time = citizen::answer_in(dates::span(of.response_time));
    view! {
        <Paragraphs text=of.summary/>
        {conditions}
        <Section title=citizen::documents_needed()>{list_or(papers, citizen::no_documents())}</Section>
        <Section title=citizen::steps()><Stages steps/></Section>
        <Section title=citizen::how_long()><p>{time}</p></Section>
        <Section title=citizen::cost()>{list_or(of.fees.into_iter().map(fee), common::free_of_charge())}</Section>
        <Section title=citizen::where_to_go()><ul>{of.places.into_iter().map(place).collect_view()}</ul></Section>
        {responsible}
    }
    .into_any()
}

/// A list, or what is said where there is nothing.
fn list_or(all: impl Iterator<Item = AnyView>, nothing: &'static str) -> AnyView {
    let all: Vec<_> = all.collect();
    if all.is_empty() { view! { <p>{nothing}</p> }.into_any() } else { view! { <ul>{all}</ul> }.into_any() }
}

fn fee((title, amount): (String, FeeAmount)) -> AnyView {
    let amount = match amount {
        FeeAmount::Rials(rials) => money(rials),
        FeeAmount::Between { from, to } => citizen::from_to(money(from), money(to)),
        FeeAmount::Variable(words) => digits(words),
    };
    view! { <li><Untranslated text=title/> ": " <Untranslated text=amount/></li> }.into_any()
}

fn place((title, known): (String, Vec<String>)) -> AnyView {
    let lines =
        known.into_iter().map(|line| view! { <br/><Untranslated text=digits(line)/> }.into_any()).collect::<Vec<_>>();
    view! { <li><Untranslated text=title/> {lines}</li> }.into_any()
}
