//! One line over the rows: how many there are, what is selected, what is new. It is always there, so that nothing moves
//! when there is news.

use crate::hand::{Hand, look_menu};
use components::text::{hand as words, work};
use leptos::prelude::*;

pub fn status_line(hand: Hand) -> AnyView {
    let selected = move || hand.selected.with(|selected| selected.len());
    let counted = move || {
        hand.listing.with(|listing| match listing.of_folder() {
            Some(all) if listing.filter.words.is_empty() => words::shown_of(listing.rows.len(), all),
            _ => words::shown_only(listing.rows.len()),
        })
    };
    let chosen = move || {
        match selected() {
        0 => view! { <span>{counted()}</span> }.into_any(),
        count => view! {
            <span>{words::selected(count)}</span>
            <button class="button button--quiet" type="button" on:click=move |_| hand.let_go()>{words::let_go()}</button>
            {Suspend::new(super::bulk_bar::bulk_bar(hand))}
        }
        .into_any(),
    }
    };
    let new = move || {
        let count = hand.listing.with(|listing| listing.new);
        (count > 0).then(|| {
            view! {
                <button class="button list__new" type="button" on:click=move |_| hand.show_new()>
                    {words::show_new(count)}
                </button>
            }
        })
    };
    view! {
        <div class="list__status">
            {chosen}
            <span class="list__news" role="status">{new}</span>
            <form class="bulk-bar" method="post" action=crate::address::BULK id="bulk">
                <input type="hidden" name="back" value=move || hand.list_address()/>
                {move || (selected() == 0).then(|| view! {
                    <button class="button button--quiet" type="submit">{work::do_selected()}</button>
                })}
            </form>
            {look_menu(hand)}
        </div>
    }
    .into_any()
}
