//! The search box: a GET form, so that what was found has an address.

use crate::browser;
use crate::hand::{Act, Hand, SEARCH, hint};
use components::text::{common, staff as words};
use components::{Glyph, Icon};
use domain::kartabl::Folder;
use leptos::ev::SubmitEvent;
use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// The ways to go on with what is typed.
const WAYS: &str = "search-ways";
/// How long the fingers have to rest before the desk is asked.
const REST: Duration = Duration::from_millis(150);

pub fn search(folder: Folder, searched: String, hand: Hand) -> AnyView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let words = browser::value_of(SEARCH).unwrap_or_default();
        hand.go(crate::address::kartabl(folder, words.trim(), None));
    };
    let ways = RwSignal::new(Vec::<String>::new());
    let clear = (!searched.is_empty()).then(|| {
        let href = crate::address::kartabl(folder, "", None);
        view! { <a class="kartabl-search__clear" href=href>{common::clear_search()}</a> }
    });
    view! {
        <form class="search-box kartabl-search" method="get" action="/desk" role="search" novalidate=true on:submit=submit>
            <label class="visually-hidden" for=SEARCH>{words::search_requests()}</label>
            <input type="hidden" name="folder" value=folder.as_str()/>
            <div class="search-box__row">
                <input
                    class="input search-box__input"
                    type="search"
                    id=SEARCH
                    name="q"
                    enterkeyhint="search"
                    autocomplete="off"
                    list=WAYS
                    on:input=move |event| suggest_soon(event_target_value(&event), ways)
                    placeholder=words::search_requests_hint()
                    title=move || hint(hand, &[Act::Search])
                    value=searched
                />
                <button class="button search-box__button" type="submit">
                    <Icon glyph=Glyph::Search/>
                    <span>{common::search()}</span>
                </button>
            </div>
            <datalist id=WAYS>
                {move || ways.get().into_iter().map(|way| view! { <option value=way></option> }).collect_view()}
            </datalist>
            {clear}
        </form>
    }
    .into_any()
}

/// Fills the list of ways, unless something else is typed by then.
fn suggest_soon(typed: String, ways: RwSignal<Vec<String>>) {
    let ask = move || {
        if browser::value_of(SEARCH).as_ref() == Some(&typed) {
            spawn_local(async move {
                let found = super::suggest(typed).await;
                let _ = ways.try_set(found.into_iter().map(|found| found.text).collect());
            });
        }
    };
    // A page that is going away suggests nothing.
    let _ = set_timeout(ask, REST);
}
