//! `/kiosk/services`: every service, as large as a finger.

use crate::frame::page;
use components::text::kiosk as words;
use components::{ButtonKind, ButtonLink, Untranslated};
use domain::catalogue::{ServiceResults, ServiceSearch};
use leptos::prelude::*;

#[component]
pub(crate) fn Services() -> impl IntoView {
    page(words::find_service(), server_fns::catalogue::search(ServiceSearch::default()), shown)
}

fn shown(results: ServiceResults) -> (String, AnyView) {
    let tiles = results.services.into_iter().map(|service| {
        let href = format!("/kiosk/services/{}", service.key);
        view! { <ButtonLink kind=ButtonKind::Secondary href><Untranslated text=service.title/></ButtonLink> }
    });
    let tiles = view! { <div class="tiles">{tiles.collect_view()}</div> };
    (words::find_service().to_owned(), tiles.into_any())
}
