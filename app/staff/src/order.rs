//! `/desk/bulk/{id}`: what was ordered for several cases, how long it can be taken back, and what came of it.

#[cfg(feature = "ssr")]
mod drawn;
mod read;
mod watch;

use components::text::work;
use components::{BackLink, Main, PageHeading};
use domain::id::OrderId;
use domain::refusal::Refusal;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};
use server_fns::{AppError, Packed};

/// An order as its page has it, drawn by the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnOrder {
    /// Nothing more will come of it.
    pub over: bool,
    /// HTML: the page.
    pub page: String,
    /// HTML: where it stands, what can be done about it, and what came of each case.
    pub parts: Vec<(String, String)>,
}

#[component]
pub fn OrderPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| crate::load::named::<OrderId>(params.with(|params| params.get("id"))).ok());
    let order = Resource::new(
        move || id.get(),
        move |id| async move { read::order(id.ok_or(AppError::Desk(Refusal::NotFound))?).await },
    );
    view! {
        <Main wide=true>
            <Transition fallback=|| view! { <p>{components::text::staff::loading()}</p> }>
                {move || Suspend::new(async move {
                    match (id.get_untracked(), order.await) {
                        (Some(id), Ok(order)) => page(id, order),
                        (_, Err(error)) => crate::load::trouble(&error),
                        (None, Ok(_)) => ().into_any(),
                    }
                })}
            </Transition>
        </Main>
    }
}

fn page(id: OrderId, order: Packed<DrawnOrder>) -> AnyView {
    let DrawnOrder { over, page, parts } = match order.open() {
        Ok(order) => order,
        Err(error) => return crate::load::trouble(&error),
    };
    // Downloaded once the page is alive: what is downloaded while it comes alive would be drawn a second time.
    Effect::new(move |_| {
        if !over {
            spawn_local(watch::watch(id, parts.clone()));
        }
    });
    view! {
        <Title text=work::order_title()/>
        <BackLink href="/desk" text=work::back_to_list()/>
        <PageHeading title=work::order_title()/>
        <div inner_html=page></div>
    }
    .into_any()
}
