//! Appointments: a service, a day, a time, and then the word for it. Each question is a page of links with an address of
//! its own, so that «back» and a dead battery lose nothing; only the last one posts.

mod choose_day;
mod choose_service;
mod choose_time;
mod confirm;
mod own;

pub(crate) use choose_day::ChooseDay;
pub(crate) use choose_service::ChooseService;
pub(crate) use choose_time::ChooseTime;
pub(crate) use confirm::ConfirmTime;
pub(crate) use own::OwnAppointment;

use components::Untranslated;
use domain::in_person::Place;
use leptos::prelude::*;
use server_fns::appointments::TimesPage;

/// Where its days are chosen from.
fn days_address(page: &TimesPage) -> String {
    format!("/queue/{}/appointment/{}", page.place.key, page.service.key)
}

/// Where one goes to.
#[component]
fn Where(place: Place) -> impl IntoView {
    let address = (!place.address.is_empty()).then(|| view! { " · " <Untranslated text=place.address/> });
    view! { <p><Untranslated text=place.title/> {address}</p> }
}
