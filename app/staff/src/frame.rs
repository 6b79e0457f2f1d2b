//! What stands around every page.

use crate::live::Live;
use components::text::{alert, citizen, counter, list, names, staff as words};
use components::{LanguageSwitch, NavLink, StaffHeader};
use domain::permission::{AT_COUNTERS, Action, allows};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use server_fns::AppError;
use server_fns::session::{Viewer, Who};

/// Who looks, loaded once for the whole visit: signing in and out are whole new pages.
#[derive(Clone, Copy)]
pub struct Watcher(pub Resource<Result<Viewer, AppError>>);

/// Who looks.
pub fn watcher() -> Resource<Result<Viewer, AppError>> {
    expect_context::<Watcher>().0
}

#[component]
pub fn Header() -> impl IntoView {
    let viewer = watcher();
    let location = use_location();
    let (path, query) = (location.pathname, location.search);
    let live = use_context::<Live>();
    let alerts = Memo::new(move |_| live.map_or(0, Live::alerts));
    let at_list = Memo::new(move |_| path.with(|path| crate::address::has_list(path)));
    // Followed by the button alone: the header is not drawn anew for every search.
    let here = Signal::derive(move || {
        let (path, query) = (path.get(), query.get());
        if query.is_empty() { path } else { format!("{path}?{query}") }
    });
    view! {
        <Suspense>
            {move || {
                let (at_list, alerts) = (at_list.get(), alerts.get());
                Suspend::new(async move { header(viewer.await.ok(), at_list, alerts, here) })
            }}
        </Suspense>
    }
}

fn header(viewer: Option<Viewer>, at_list: bool, alerts: u32, here: Signal<String>) -> AnyView {
    let agency = viewer.as_ref().map_or_else(|| citizen::home_title().to_owned(), |viewer| viewer.agency.name.clone());
    let demo = viewer.as_ref().is_some_and(|viewer| viewer.agency.demo);
    let language = view! { <LanguageSwitch action="/language" here/> }.into_any();
    match viewer.map(|viewer| viewer.who) {
        Some(Who::Officer { name, roles }) => {
            let home = NavLink::new(crate::address::HOME, alert::home()).elsewhere();
            let home = if alerts > 0 { home.count(alerts) } else { home };
            let mut links = vec![NavLink::new("/desk", words::kartabl()).current(at_list), home];
            if roles.iter().any(|role| allows(*role, Action::ReadRegistry)) {
                links.push(NavLink::new("/desk/letters", words::letters()).elsewhere());
            }
            if roles.iter().any(|role| AT_COUNTERS.contains(role)) {
                links.push(NavLink::new("/desk/counter", counter::title()).elsewhere());
            }
            let roles = list(roles.into_iter().map(names::role));
            view! {
                <StaffHeader agency home="/desk" links person=name unit=roles sign_out="/desk/sign-out" demo language>
                    {crate::hand::overlay_buttons()}
                </StaffHeader>
            }
            .into_any()
        }
        _ => view! { <StaffHeader agency home="/desk" demo language/> }.into_any(),
    }
}
