//! `/kiosk/track`: the code alone tells the status and nothing personal.

use crate::frame::{failed, framed};
use components::text::{kiosk as words, receipt};
use components::{InstantView, SearchBox, StatusTag, Untranslated};
use domain::tracking::Tracking;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub(crate) fn Track() -> impl IntoView {
    let code = use_query_map().read_untracked().get("code").unwrap_or_default();
    Suspend::new(async move {
        let answer = match code.as_str() {
            "" => ().into_any(),
            _ => server_fns::service_requests::track(code).await.map_or_else(|error| failed(&error), shown),
        };
        // Whatever came of it, the next code can be typed right here.
        framed(words::track_request(), view! { {answer} {form()} }.into_any()).await
    })
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
        {promise.map(|promise| view! { <p>{receipt::promised_date()} ": " <strong><InstantView at=promise.at/></strong></p> })}
    }
    .into_any()
}
