//! `GET /desk/admin/places/{id}/signs`: a sheet of A4 for each counter, to be put up above it (guide step 8): number, unit and
//! the services that are given there.

use super::{PLACES, administrator};
use crate::answer::refused;
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, fresh};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::{counter as of_counter, digits, halls as words};
use components::{BackLink, Bdi, Glyph, Icon, Main, PageHeading};
use domain::catalogue::{ServiceCard, ServiceSearch};
use domain::id::PlaceId;
use domain::in_person::{Counter, Place};
use domain::refusal::{Answer, Refusal};
use leptos::prelude::*;

pub(super) async fn show(
    State(house): State<House>,
    session: Session,
    Named(id): Named<PlaceId>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = administrator(&session) else { return refused(&Refusal::NotFound) };
    let (place, services, unit) = match read(&house, id).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    let agency = house.agency().name;
    let frame = Frame::of(&house, officer, &headers, format!("{PLACES}/{id}/signs"), || words::signs().to_owned());
    fresh(frame, move || page(&place, &services, &unit, &agency))
}

async fn read(house: &House, id: PlaceId) -> Answer<(Place, Vec<ServiceCard>, String)> {
    let place = house.desk().places.place(id).await?;
    let services = house.desk().catalogue.search(ServiceSearch::default()).await?.services;
    let unit = house.units().await?.into_iter().find(|unit| unit.id == place.unit);
    Ok((place, services, unit.map(|unit| unit.title).unwrap_or_default()))
}

fn page(place: &Place, services: &[ServiceCard], unit: &str, agency: &str) -> AnyView {
    let signs = place.counters.iter().map(|counter| sign(place, counter, services, unit, agency)).collect_view();
    let (back, caption) = (format!("{PLACES}/{}", place.id), place.title.clone());
    view! {
        <Main wide=true>
            <div class="no-print">
                <BackLink href=back/>
                <PageHeading title=words::signs() caption/>
                <p>{words::signs_hint()}</p>
                <button class="button" type="button" data-print="" hidden=true data-key="KeyP">
                    <Icon glyph=Glyph::Print/>
                    <span>{components::text::common::print()}</span>
                </button>
            </div>
            {signs}
        </Main>
    }
    .into_any()
}

fn sign(place: &Place, counter: &Counter, services: &[ServiceCard], unit: &str, agency: &str) -> AnyView {
    let lines = || counter.lines.iter().filter_map(|line| place.line(*line));
    let served = lines().flat_map(|line| &line.services);
    let mut titles: Vec<&str> = Vec::new();
    for title in served.filter_map(|key| services.iter().find(|card| card.key == *key)).map(|card| card.title.as_str())
    {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let of_lines = lines().map(|line| {
        view! { <li><span class="sign__letter"><bdi>{components::text::queue::letter(&line.letter).to_owned()}</bdi></span> <Bdi text=line.title.clone()/></li> }
    });
    let of_lines = of_lines.collect_view();
    let list = (!titles.is_empty()).then(|| {
        let items = titles.iter().map(|title| view! { <li><Bdi text=(*title).to_owned()/></li> }).collect_view();
        view! {
            <h3 class="sign__title">{words::sign_services()}</h3>
            <ul class="sign__services">{items}</ul>
        }
    });
    view! {
        <article class="sign">
            <p class="sign__agency"><Bdi text=agency.to_owned()/> " — " <Bdi text=unit.to_owned()/></p>
            <h2 class="sign__number">{of_counter::counter(digits(counter.number))}</h2>
            <p class="sign__name"><Bdi text=counter.title.clone()/></p>
            <ul class="sign__lines">{of_lines}</ul>
            {list}
            <p class="sign__turn">{words::sign_turn()}</p>
        </article>
    }
    .into_any()
}
