//! Every service, found by a few letters.

use crate::catalogue::found;
use crate::field::{Look, Written, words_field, written};
use crate::parts::heading;
use crate::screen::Screen;
use crate::visit::{Mask, Visit};
use components::Untranslated;
use components::text::{dates, kiosk as words};
use domain::jalali::JalaliDate;
use leptos::prelude::*;

const QUERY: &str = "_query";
const LETTERS: usize = 40;

pub(crate) fn services(visit: Visit) -> AnyView {
    let field = words_field(QUERY, LETTERS);
    visit.active.set(Some(field.clone()));
    let search = written(
        visit,
        Written {
            active: field,
            look: Look::Words,
            label: "search-label".to_owned(),
            described: None,
            invalid: false.into(),
        },
    );
    let query = Memo::new(move |_| visit.value(QUERY, Mask::Plain));
    let results = move || {
        let Some(snapshot) = visit.kit.snapshot() else { return ().into_any() };
        let services = query.with(|query| {
            let found = found(&snapshot, query).into_iter();
            found.map(|service| (service.key.clone(), service.title.clone())).collect::<Vec<_>>()
        });
        if services.is_empty() {
            return view! { <p class="lead">{words::nothing_found()}</p> }.into_any();
        }
        let said = words::services_found(services.len());
        let rows = services.into_iter().map(|(key, title)| {
            view! {
                <li>
                    <button type="button" class="row" on:click=move |_| visit.go(Screen::Service(key.clone()))>
                        <Untranslated text=title/>
                    </button>
                </li>
            }
        });
        view! {
            <p class="hint" role="status">{said}</p>
            <ul class="rows">{rows.collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        {heading(words::find_service())}
        {as_of(visit)}
        <p class="label" id="search-label">{words::search_label()}</p>
        {search}
        <div class="results">{results}</div>
    }
    .into_any()
}

/// How old the catalogue is, where nothing newer can be had.
pub(super) fn as_of(visit: Visit) -> AnyView {
    let said = move || {
        let snapshot = visit.kit.snapshot().filter(|_| !visit.kit.state.connected.get())?;
        let date = dates::full_date(JalaliDate::of(snapshot.made_at));
        Some(view! { <p class="hint">{words::data_of(date)}</p> })
    };
    view! { <div>{said}</div> }.into_any()
}
