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

fn shown(results: ServiceResults) -> AnyView {
    let tiles = results.services.into_iter().map(|service| {
        let href = format!("/kiosk/services/{}", service.key);
        view! { <ButtonLink kind=ButtonKind::Secondary href><Untranslated text=service.title/></ButtonLink> }
    });
    view! { <div class="tiles">{tiles.collect_view()}</div> }.into_any()
}
