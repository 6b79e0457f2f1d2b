//! `/services`: search and filters, all in the address.

use crate::frame::Page;
use crate::load::query;
use crate::service::{ServiceList, service_type_name};
use components::text::{citizen as words, common};
use components::{Choice, EmptyState, OptionalText, PageHeading, Select, TextInput};
use domain::catalogue::{ServiceResults, ServiceSearch};
use domain::service::ServiceType;
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn Services() -> impl IntoView {
    let chosen = query("category");
    let search = ServiceSearch {
        words: query("q"),
        category: (!chosen.is_empty()).then_some(chosen),
        audience: audience_of(&query("audience")),
    };
    crate::load::page(server_fns::catalogue::search(search), shown)
}

const AUDIENCES: [(&str, ServiceType); 3] =
    [("g2c", ServiceType::G2c), ("g2b", ServiceType::G2b), ("g2g", ServiceType::G2g)];

fn audience_of(word: &str) -> Option<ServiceType> {
    AUDIENCES.iter().find(|(key, _)| *key == word).map(|(_, audience)| *audience)
}

fn audience_word(audience: ServiceType) -> &'static str {
    AUDIENCES.iter().find(|(_, known)| *known == audience).map_or("", |(key, _)| key)
}

fn shown(results: ServiceResults, _: &Viewer) -> Page {
    let ServiceResults { search, categories, services } = results;
    let searched = search != ServiceSearch::default();
    let found = words::services_found(services.len());
    let list = if services.is_empty() {
        view! {
            <EmptyState title=common::no_results() text=words::no_service_hint()>
                <p><a href="/services">{words::all_services()}</a></p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! { <ServiceList services/> }.into_any()
    };
    let categories = categories.into_iter().map(|category| Choice::new(category.key, category.title)).collect();
    let audiences = AUDIENCES.iter().map(|(key, audience)| Choice::new(*key, service_type_name(*audience))).collect();
    let filtered = search.category.is_some() || search.audience.is_some();
    let title =
        if search.words.is_empty() { words::all_services().to_owned() } else { words::services_for(&search.words) };
    Page::new(
        title,
        view! {
            <PageHeading title=words::all_services()/>
            <form class="form service-search" method="get" action="/services" role="search" novalidate=true>
                <TextInput name="q" label=words::find_service() hint=words::search_hint() value=search.words autocomplete="off"/>
                <details class="details" open=filtered>
                    <summary class="details__summary">{common::filters()}</summary>
                    <div class="details__body">
                        <Select
                            name="category"
                            label=words::subject()
                            choices=categories
                            value=OptionalText(search.category)
                            empty=common::all()
                        />
                        <Select
                            name="audience"
                            label=words::audience()
                            choices=audiences
                            value=OptionalText(search.audience.map(|audience| audience_word(audience).to_owned()))
                            empty=common::all()
                        />
                    </div>
                </details>
                <button class="button" type="submit">{common::search()}</button>
            </form>
            <section class="section" aria-labelledby="results">
                <h2 class="section__title" id="results">{found}</h2>
                {list}
                {(searched && filtered).then(|| view! { <p><a href="/services">{common::clear_filters()}</a></p> })}
            </section>
        },
    )
}
