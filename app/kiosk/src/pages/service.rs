//! `/kiosk/services/{id}`: what a service needs, how long it takes and where to go.

use crate::frame::{page, param};
use components::text::{citizen, dates, kiosk as words};
use components::{OptionalText, StageStep, Stages};
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

fn shown(service: ServicePage) -> AnyView {
    let ServicePage { definition, stage_units, .. } = service;
    let mut units = stage_units.into_iter();
    let steps: Vec<_> = definition
        .stages
        .into_iter()
        .map(|stage| StageStep {
            title: stage.title,
            unit: OptionalText(units.next()),
            time: dates::span(stage.agreed_time).into(),
            state: None,
        })
        .collect();
    let documents = definition.required_documents.into_iter().map(|document| view! { <li>{document.title}</li> });
    let places = definition.info.places.into_iter().map(|place| {
        let lines = [place.address, place.hours].into_iter().flatten();
        view! { <li>{place.title}{lines.map(|line| view! { <br/>{line} }).collect_view()}</li> }
    });
    view! {
        <h2>{definition.title}</h2>
        <p>{definition.summary}</p>
        <h3>{citizen::documents_needed()}</h3>
        <ul>{documents.collect_view()}</ul>
        <h3>{citizen::steps()}</h3>
        <Stages steps/>
        <h3>{citizen::where_to_go()}</h3>
        <ul>{places.collect_view()}</ul>
    }
    .into_any()
}
