//! Where one can book an appointment for a service.

use components::Untranslated;
use components::text::appointment as words;
use domain::in_person::Place;
use domain::service::ServiceKey;
use leptos::prelude::*;

/// A link for each place; nothing where no place gives appointments for it.
#[component]
pub(crate) fn BookAt(service: ServiceKey, places: Vec<Place>) -> impl IntoView {
    let links = places.into_iter().map(|place| {
        let href = format!("/queue/{}/appointment/{service}", place.key);
        view! { <p><a class="touch-link" href=href>{words::book_at()} " " <Untranslated text=place.title/></a></p> }
    });
    links.collect_view()
}
