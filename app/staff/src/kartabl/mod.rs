//! `/desk` and `/desk/requests/{id}`: the work list, and beside it the open case. Folder, search and page are all in the
//! address, so that a view can be sent and come back to; the list stays while cases come and go.

mod bulk_bar;
mod empty;
mod filter;
mod folders;
mod listing;
mod nothing_open;
mod rows;
mod said;
mod search;
mod status_line;
mod suggest;

pub use filter::Asked;
pub use listing::Listing;
pub use nothing_open::NothingOpen;
pub use suggest::suggest;

use crate::hand::Hand;
use components::text::hand as words;
use components::text::{self, query, staff};
use components::{Main, PageHeading, Pagination};
use domain::kartabl::KartablPage as Page;
use domain::refusal::Refusal;
use leptos::prelude::*;
use leptos_router::components::Outlet;
use server_fns::session::Who;
use server_fns::{AppError, kartabl};

/// What stands around the list and a case.
#[component]
pub fn DeskPage() -> impl IntoView {
    let hand = expect_context::<Hand>();
    hand.keep_selection();
    hand.keep_up();
    let viewer = crate::frame::watcher();
    let page = Resource::new(
        move || (hand.asked.get(), hand.turns.get()),
        move |(asked, _)| async move {
            let Who::Officer { roles, .. } = viewer.await?.who else {
                return Err(AppError::Desk(Refusal::SignInFirst));
            };
            kartabl::list(asked.filter(&roles)).await
        },
    );
    let open = hand.case_page;
    view! {
        <Main wide=true>
            <div class="desk" class:desk--open=open>
                <div class="desk__list" id="list" data-scrolls on:click=move |_| hand.leaving()>
                    <Transition fallback=|| view! { <p>{staff::loading()}</p> }>
                        {move || Suspend::new(async move {
                            match page.await.and_then(|page| page.open()) {
                                Ok(page) => list(page, hand),
                                Err(error) if open.get_untracked() => unread(&error, hand),
                                Err(error) => crate::load::trouble(&error),
                            }
                        })}
                    </Transition>
                </div>
                <div class="desk__case" id="case" tabindex="-1" data-scrolls><Outlet/></div>
            </div>
            {said::said(hand)}
        </Main>
    }
}

fn list(page: Page, hand: Hand) -> AnyView {
    let misread = page.misread.iter().map(query::sentence).collect::<Vec<_>>();
    let misread = (!misread.is_empty()).then(|| {
        view! { <p class="list__misread" role="status">{query::misread_title()} ": " {text::list(misread)}</p> }
    });
    let listing = Listing::of(page);
    let folder = listing.filter.folder;
    let searched = listing.filter.words.clone();
    let first = listing.filter.after.is_some().then(|| crate::address::kartabl(folder, &searched, None));
    let next = listing.next.clone().map(|next| crate::address::kartabl(folder, &searched, Some(&next)));
    let files = (crate::address::export(folder, &searched, "xlsx"), crate::address::export(folder, &searched, "csv"));
    let rows = if listing.rows.is_empty() { empty::empty(folder, &searched) } else { rows::rows(hand) };
    hand.listing.set(listing);
    // One heading of the first order on a page: the open case's, if there is one.
    let heading = move || {
        if hand.case_page.get() {
            view! { <h2 class="page-heading">{staff::kartabl()}</h2> }.into_any()
        } else {
            view! { <PageHeading title=staff::kartabl()/> }.into_any()
        }
    };
    view! {
        <section class="list" aria-label=words::list()>
            <div class="list__head">
                <a class="skip-link" href="#case">{words::to_case()}</a>
                {heading}
                {search::search(folder, searched, hand)}
                {misread}
                {folders::folders(hand)}
                {status_line::status_line(hand)}
            </div>
            {rows}
            <Pagination first next/>
            <p class="bulk-bar">
                <span>{components::text::work::export()} ":"</span>
                <a href=files.0 rel="external" download="">{components::text::work::export_xlsx()}</a>
                <a href=files.1 rel="external" download="">{components::text::work::export_csv()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// A case is worth reading without its list.
fn unread(error: &AppError, hand: Hand) -> AnyView {
    // Who has to sign in is told so by the case.
    if error.asks_to_sign_in() {
        return ().into_any();
    }
    view! {
        <section class="list" aria-label=words::list()>
            <p>{words::list_failed()}</p>
            <button class="button button--secondary" type="button" on:click=move |_| hand.show_new()>
                {words::read_again()}
            </button>
        </section>
    }
    .into_any()
}
