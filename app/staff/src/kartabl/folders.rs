//! The folders and the saved views, each with what waits in it.

use super::Listing;
use crate::hand::Hand;
use components::text::{isolate, names, query, staff as words};
use components::{NavLink, NavList};
use domain::kartabl::SavedView;
use leptos::prelude::*;

pub fn folders(hand: Hand) -> AnyView {
    let links = move || {
        hand.listing.with(|listing| {
            let current = listing.filter.folder;
            let link = |(folder, count): &(_, Option<u32>)| {
                NavLink::new(crate::address::kartabl(*folder, "", None), names::folder(*folder))
                    .current(*folder == current)
                    .count(*count)
            };
            listing.folders.iter().map(link).collect::<Vec<_>>()
        })
    };
    let views = move || {
        let views = hand.listing.with(views);
        (!views.is_empty()).then(|| {
            view! { <nav class="kartabl-folders kartabl-views" aria-label=query::views()><NavList links=views/></nav> }
        })
    };
    view! {
        <nav class="kartabl-folders" aria-label=words::folders()>{move || view! { <NavList links=links()/> }}</nav>
        {views}
    }
    .into_any()
}

fn views(listing: &Listing) -> Vec<NavLink> {
    let link = |view: &SavedView| {
        let filter = &listing.filter;
        let current = filter.folder == view.folder && filter.words == view.words;
        // What would take too long to count has no number.
        NavLink::new(crate::address::kartabl(view.folder, &view.words, None), isolate(&view.name))
            .current(current)
            .count(view.count)
    };
    listing.views.iter().map(link).collect()
}
