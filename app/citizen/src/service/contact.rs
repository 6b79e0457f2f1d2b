//! Where to go, whom to ask, where to complain.

use components::text::{citizen as words, digits, places};
use components::{Latin, Paragraphs, Phone, SummaryList, SummaryRow, Untranslated};
use domain::service::{ComplaintRoute, ResponsiblePerson, ServicePlace};
use leptos::prelude::*;

/// Addresses and hours (item 1).
#[component]
pub(crate) fn Places(places: Vec<ServicePlace>, hours: String) -> impl IntoView {
    let general = (!hours.is_empty()).then(|| view! { <p>{words::hours_are(&hours)}</p> });
    let items = places.into_iter().map(|place| {
        let mut rows = Vec::new();
        if let Some(address) = place.address {
            rows.push(SummaryRow::text(places::address(), digits(address)));
        }
        if let Some(hours) = place.hours {
            rows.push(SummaryRow::text(places::opening_hours(), digits(hours)));
        }
        if let Some(phone) = place.phone {
            rows.push(SummaryRow::view(places::telephone(), view! { <Phone number=phone/> }));
        }
        if let Some(url) = place.url {
            rows.push(SummaryRow::view(words::web_address(), view! { <WebLink url/> }));
        }
        view! {
            <h3 class="subheading"><Untranslated text=place.title/></h3>
            <SummaryList rows/>
        }
    });
    view! { {general} {items.collect_view()} }
}

/// Who answers for it (item 7).
#[component]
pub(crate) fn ResponsibleContact(person: ResponsiblePerson) -> impl IntoView {
    let mut rows = Vec::new();
    if let Some(name) = person.name {
        rows.push(SummaryRow::text(words::person_name(), name));
    }
    rows.push(SummaryRow::text(words::person_post(), person.post));
    rows.push(SummaryRow::view(places::telephone(), view! { <Phone number=person.phone/> }));
    if let Some(email) = person.email {
        rows.push(SummaryRow::view(words::email(), view! { <Latin text=email/> }));
    }
    rows.push(SummaryRow::text(words::answering_hours(), digits(person.hours)));
    view! { <SummaryList rows/> }
}

/// The way to complain.
#[component]
pub(crate) fn Complaint(route: Option<ComplaintRoute>, agency_route: String) -> impl IntoView {
    let route = route.map(|route| {
        view! {
            <Paragraphs text=digits(route.description)/>
            {route.phone.map(|phone| view! { <p>{places::telephone()} " " <Phone number=phone/></p> })}
            {route.email.map(|email| view! { <p>{words::email()} " " <Latin text=email/></p> })}
            {route.url.map(|url| view! { <p><WebLink url/></p> })}
        }
    });
    let general = (!agency_route.is_empty()).then(|| view! { <Paragraphs text=digits(agency_route)/> });
    view! { {route} {general} <p><a href="/complaints">{words::complaints_title()}</a></p> }
}

/// Another site's address, as it is; only what starts like a web address becomes a link.
#[component]
pub(crate) fn WebLink(url: String) -> impl IntoView {
    let text = view! { <Latin text=url.clone()/> };
    if url.starts_with("https://") || url.starts_with("http://") || url.starts_with('/') {
        view! { <a href=url rel="external noreferrer">{text}</a> }.into_any()
    } else {
        text.into_any()
    }
}
