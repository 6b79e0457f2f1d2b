//! `/desk`: the work list. Folder, search and page are all in the address, so that a view can be sent and come back to.

mod empty;
mod filter;
mod folders;
mod rows;
mod search;

use components::text::staff as words;
use components::{Main, PageHeading, Pagination};
use domain::kartabl::KartablPage as Page;
use domain::refusal::Refusal;
use filter::Asked;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use server_fns::session::Who;
use server_fns::{AppError, kartabl};

#[component]
pub fn KartablPage() -> impl IntoView {
    let query = use_query_map();
    let asked = Memo::new(move |_| query.with(Asked::of));
    let viewer = crate::frame::watcher();
    let page = Resource::new(
        move || asked.get(),
        move |asked| async move {
            let Who::Officer { roles, .. } = viewer.await?.who else {
                return Err(AppError::Desk(Refusal::SignInFirst));
            };
            kartabl::list(asked.filter(&roles)).await
        },
    );
    view! {
        <Title text=words::kartabl()/>
        <Main wide=true>
            <Transition fallback=|| view! { <p>{words::loading()}</p> }>
                {move || Suspend::new(async move { crate::load::shown(page.await, list) })}
            </Transition>
        </Main>
    }
}

fn list(page: Page) -> AnyView {
    let Page { filter, folders, rows, next } = page;
    let (folder, searched) = (filter.folder, filter.words.clone());
    let first = filter.after.is_some().then(|| crate::address::kartabl(folder, &searched, None));
    let next = next.map(|next| crate::address::kartabl(folder, &searched, Some(&next)));
    let rows = if rows.is_empty() { empty::empty(folder, &searched) } else { rows::table(folder, rows) };
    view! {
        <div class="kartabl-head">
            <PageHeading title=words::kartabl()/>
            {folders::folders(&folders, folder)}
            {search::search(folder, searched)}
        </div>
        {rows}
        <Pagination first next/>
    }
    .into_any()
}
