//! No counter yet: which one?

use super::form::hidden;
use components::text::{counter as words, digits, list};
use components::{Bdi, EmptyState, Section};
use domain::id::CounterId;
use domain::in_person::{Counter, CounterView, Place};
use leptos::prelude::*;

pub(super) fn choose(view: &CounterView) -> AnyView {
    let places = std::iter::once(&view.place).chain(&view.elsewhere);
    let places = places.map(|place| of_place(place, &view.taken)).collect_view();
    view! {
        <p>{words::choose_lead()}</p>
        {places}
    }
    .into_any()
}

fn of_place(place: &Place, taken: &[(CounterId, String)]) -> AnyView {
    let inside = if place.counters.is_empty() {
        view! { <p>{words::no_counters()}</p> }.into_any()
    } else {
        let counters = place.counters.iter().map(|counter| one(place, counter, taken)).collect_view();
        view! { <ul class="counter__seats">{counters}</ul> }.into_any()
    };
    view! { <Section title=place.title.clone()>{inside}</Section> }.into_any()
}

fn one(place: &Place, counter: &Counter, taken: &[(CounterId, String)]) -> AnyView {
    let lines = counter.lines.iter().filter_map(|line| place.line(*line)).map(|line| &line.title);
    let lines =
        Some(list(lines)).filter(|lines| !lines.is_empty()).unwrap_or_else(|| words::no_lines_here().to_owned());
    let sits = taken.iter().find(|(id, _)| *id == counter.id).map(|(_, name)| words::sits(name));
    let name = words::counter(digits(counter.number));
    let verb = match sits {
        Some(sits) => view! { <p class="counter__hint">{sits}</p> }.into_any(),
        None => view! {
            <form method="post" action="/desk/counter/sit">
                {hidden(vec![("counter".to_owned(), counter.id.to_string())])}
                <button class="button" type="submit">
                    {words::sit()} <span class="visually-hidden">": " {name.clone()}</span>
                </button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li class="counter__seat">
            <p class="counter__strong">{name} " " <Bdi text=counter.title.clone()/></p>
            <p><Bdi text=lines/></p>
            {verb}
        </li>
    }
    .into_any()
}

/// The officer's units have no place.
pub(super) fn nowhere() -> AnyView {
    view! { <EmptyState title=words::no_place()/> }.into_any()
}
