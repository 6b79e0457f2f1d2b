//! Which requests are taken at this machine.

use crate::parts::{heading, notice};
use crate::screen::Screen;
use crate::visit::Visit;
use components::text::kiosk_forms as words;
use components::{Tone, Untranslated};
use domain::in_person::Snapshot;
use domain::service::ServiceKey;
use leptos::prelude::*;

/// The service under which complaints come in.
const COMPLAINT: &str = "complaint";

/// The complaints' service, where this body takes complaints at the machine.
pub(crate) fn complaint(snapshot: &Snapshot) -> Option<ServiceKey> {
    let taken = snapshot.services.iter().filter(|service| service.takes_requests);
    taken.map(|service| &service.key).find(|key| key.as_str() == COMPLAINT).cloned()
}

pub(crate) fn requests(visit: Visit) -> AnyView {
    let rows = move || {
        let Some(snapshot) = visit.kit.snapshot() else { return ().into_any() };
        let taken = snapshot.services.iter().filter(|service| service.takes_requests);
        let taken: Vec<_> = taken.map(|service| (service.key.clone(), service.title.clone())).collect();
        if taken.is_empty() {
            return notice(Tone::Information, words::no_requests());
        }
        let rows = taken.into_iter().map(|(key, title)| {
            view! {
                <li>
                    <button type="button" class="row" on:click=move |_| visit.go(Screen::Request(key.clone()))>
                        <Untranslated text=title/>
                    </button>
                </li>
            }
        });
        view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
    };
    view! {
        {heading(words::choose_service())}
        <div>{rows}</div>
    }
    .into_any()
}
