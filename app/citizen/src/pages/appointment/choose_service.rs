//! `/queue/{place}/appointment`: what one comes for.

use super::Where;
use crate::frame::Page;
use crate::load::param;
use components::text::{Lang, appointment as words, lang};
use components::{Notice, PageHeading, Section, Untranslated};
use domain::catalogue::ServiceCard;
use domain::in_person::{Line, Place};
use leptos::prelude::*;
use server_fns::appointments::{self, BookingPage};
use server_fns::session::Viewer;

#[component]
pub(crate) fn ChooseService() -> impl IntoView {
    let place = param::<String>("place");
    crate::load::page(async move { appointments::services(place?).await }, |page, _: &Viewer| shown(page))
}

fn shown(page: BookingPage) -> Page {
    let BookingPage { place, services } = page;
    let queue = format!("/queue/{}", place.key);
    if services.is_empty() {
        let body = view! {
            <PageHeading title=words::book_title() caption=place.title.clone()/>
            <Notice title=words::none_here_title()><p>{words::none_here_text()}</p></Notice>
            <Where place/>
        };
        return Page::new(words::book_title(), body).back(queue);
    }
    let lines: Vec<AnyView> = place.lines.iter().filter_map(|line| of_line(&place, line, &services)).collect();
    let body = view! {
        <PageHeading title=words::choose_service() caption=words::book_title()/>
        <Where place/>
        <p>{words::book_lead()}</p>
        {lines}
    };
    Page::new(words::book_title(), body).back(queue)
}

/// Services whose people wait in this line; nothing where there are none.
fn of_line(place: &Place, line: &Line, services: &[ServiceCard]) -> Option<AnyView> {
    let waits_here = |card: &&ServiceCard| place.booking_line(&card.key).is_some_and(|booking| booking.id == line.id);
    let items: Vec<AnyView> = services.iter().filter(waits_here).map(|card| item(place, card)).collect();
    let english = lang() == Lang::En && !line.title_en.is_empty();
    let title = if english { line.title_en.clone() } else { line.title.clone() };
    (!items.is_empty()).then(|| view! { <Section title><ul class="link-list">{items}</ul></Section> }.into_any())
}

fn item(place: &Place, card: &ServiceCard) -> AnyView {
    let href = format!("/queue/{}/appointment/{}", place.key, card.key);
    view! {
        <li class="link-list__item link-list__item--short">
            <a class="link-list__link" href=href><Untranslated text=card.title.clone()/></a>
        </li>
    }
    .into_any()
}
