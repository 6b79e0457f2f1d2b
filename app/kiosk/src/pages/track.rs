//! `/kiosk/track`: the code alone tells the status and nothing personal.

use crate::frame::{framed, page};
use components::text::kiosk as words;
use components::{InstantView, SearchBox, StatusTag, Untranslated};
use domain::tracking::Tracking;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub(crate) fn Track() -> impl IntoView {
    let code = use_query_map().read_untracked().get("code").unwrap_or_default();
    if code.is_empty() {
        return Suspend::new(framed(words::track_request(), form().into_any())).into_any();
    }
    page(words::track_request(), server_fns::service_requests::track(code), shown).into_any()
}

fn form() -> impl IntoView {
    view! { <SearchBox action="/kiosk/track" name="code" label=components::text::form::tracking_code()/> }
}

/// A kiosk never signs anybody in, so there is only ever the status; a fuller view is cut down to it all the same.
fn shown(tracking: Tracking) -> AnyView {
    let (service, status, promise) = match tracking {
        Tracking::StatusOnly { service_title, status, promise, .. } => (service_title, status, promise),
        Tracking::Full(view) => (view.service_title, view.status, view.promise),
    };
    view! {
        <h2><Untranslated text=service/></h2>
        <p><StatusTag status/></p>
        {promise.map(|promise| view! { <p><InstantView at=promise.at/></p> })}
        {form()}
    }
    .into_any()
}
