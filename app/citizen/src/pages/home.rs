//! `/`: find a service, follow a request.

use crate::frame::Page;
use crate::service::{CategoryList, ServiceList};
use components::text::citizen as words;
use components::{ButtonGroup, ButtonKind, ButtonLink, PageHeading, SearchBox, Section};
use domain::catalogue;
use leptos::prelude::*;
use server_fns::session::{Viewer, Who};

#[component]
pub(crate) fn Home() -> impl IntoView {
    crate::load::page(server_fns::catalogue::home(), shown)
}

fn shown(home: catalogue::Home, viewer: &Viewer) -> Page {
    let signed_in = matches!(viewer.who, Who::Citizen { .. });
    let own = signed_in
        .then(|| view! { <ButtonLink href="/me" kind=ButtonKind::Secondary>{words::my_requests()}</ButtonLink> });
    let title = home.agency.name.clone();
    Page::new(
        title.clone(),
        view! {
            <PageHeading title=words::home_title() caption=title/>
            <p class="lead">{words::home_lead()}</p>
            <SearchBox action="/services" label=words::find_service() hint=words::search_hint()/>
            <ButtonGroup>
                <ButtonLink href="/track" kind=ButtonKind::Secondary>{words::track_request()}</ButtonLink>
                {own}
            </ButtonGroup>
            <Section title=words::most_used()>
                <ServiceList services=home.frequent/>
                <p><a href="/services">{words::all_services_count(home.service_count)}</a></p>
            </Section>
            <Section title=words::by_subject()>
                <CategoryList categories=home.categories/>
            </Section>
        },
    )
}
