//! `/kiosk/services/{id}`: what a service needs, how long it takes and where to go.

use crate::frame::{page, param};
use components::text::{citizen, kiosk as words};
use components::{Paragraphs, Section, StageStep, Stages, Untranslated};
use domain::catalogue::ServicePage;
use domain::refusal::Refusal;
use domain::service::ServiceKey;
use leptos::prelude::*;

#[component]
pub(crate) fn Service() -> impl IntoView {
    let key = ServiceKey::parse(&param("id"));
    page(
        words::find_service(),
        async move {
            let key = key.map_err(|_| server_fns::AppError::Desk(Refusal::NotFound))?;
            server_fns::catalogue::service(key).await
        },
        shown,
    )
}

fn shown(service: ServicePage) -> (String, AnyView) {
    let ServicePage { definition, stage_units, .. } = service;
    let steps = StageStep::of_service(definition.stages, stage_units);
    let documents = definition.required_documents.into_iter();
    let documents = documents.map(|document| view! { <li><Untranslated text=document.title/></li> });
    let places = definition.info.places.into_iter().map(|place| {
        let lines = [place.address, place.hours].into_iter().flatten();
        let lines = lines.map(|line| view! { <br/><Untranslated text=line/> }).collect_view();
        view! { <li><Untranslated text=place.title/> {lines}</li> }
    });
    let body = view! {
        <Paragraphs text=definition.summary/>
        <Section title=citizen::documents_needed()><ul>{documents.collect_view()}</ul></Section>
        <Section title=citizen::steps()><Stages steps/></Section>
        <Section title=citizen::where_to_go()><ul>{places.collect_view()}</ul></Section>
    };
    (definition.title, body.into_any())
}
