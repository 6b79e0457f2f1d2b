//! The search box: a GET form, so that what was found has an address.

use components::text::{common, staff as words};
use components::{Glyph, Icon};
use domain::kartabl::Folder;
use leptos::prelude::*;

pub fn search(folder: Folder, searched: String) -> AnyView {
    let clear = (!searched.is_empty()).then(|| {
        let href = crate::address::kartabl(folder, "", None);
        view! { <a class="kartabl-search__clear" href=href>{common::clear_search()}</a> }
    });
    view! {
        <form class="search-box kartabl-search" method="get" action="/desk" role="search" novalidate=true>
            <label class="visually-hidden" for="search-q">{words::search_requests()}</label>
            <input type="hidden" name="folder" value=folder.as_str()/>
            <div class="search-box__row">
                <input
                    class="input search-box__input"
                    type="search"
                    id="search-q"
                    name="q"
                    dir="auto"
                    enterkeyhint="search"
                    autocomplete="off"
                    placeholder=words::search_requests_hint()
                    value=searched
                />
                <button class="button search-box__button" type="submit">
                    <Icon glyph=Glyph::Search/>
                    <span>{common::search()}</span>
                </button>
            </div>
            {clear}
        </form>
    }
    .into_any()
}
