//! Lists of services and their subjects.

use components::Untranslated;
use components::text::{citizen as words, common, dates, digits};
use domain::catalogue::{Category, ServiceCard};
use leptos::prelude::*;

/// Services, one line of facts each; the whole title is the link.
#[component]
pub(crate) fn ServiceList(services: Vec<ServiceCard>) -> impl IntoView {
    let items = services.into_iter().map(|card| {
        let cost = if card.free { common::free_of_charge() } else { words::has_cost() };
        view! {
            <li class="link-list__item">
                <a class="link-list__link" href=format!("/services/{}", card.key)><Untranslated text=card.title/></a>
                <p class="link-list__text"><Untranslated text=card.summary/></p>
                <p class="link-list__meta">
                    <Untranslated text=card.category_title/>
                    " · " {words::answer_in(dates::span(card.response_time.span))} " · " {cost}
                </p>
            </li>
        }
    });
    view! { <ul class="link-list">{items.collect_view()}</ul> }
}

/// Subjects with how many services each has.
#[component]
pub(crate) fn CategoryList(categories: Vec<Category>) -> impl IntoView {
    let items = categories.into_iter().map(|category| {
        view! {
            <li class="link-list__item link-list__item--short">
                <a class="link-list__link" href=format!("/services?category={}", category.key)><Untranslated text=category.title/></a>
                " " <span class="link-list__meta num">"(" {digits(category.services)} ")"</span>
            </li>
        }
    });
    view! { <ul class="link-list link-list--columns">{items.collect_view()}</ul> }
}
