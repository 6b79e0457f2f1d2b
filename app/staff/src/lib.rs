#![doc = include_str!("../README.md")]

mod address;
mod browser;
mod case;
mod frame;
mod hand;
mod kartabl;
mod keeper;
mod live;
mod load;
mod order;
mod sign_in;
mod sms;

use case::{CasePage, Work};
#[cfg(feature = "ssr")]
pub use case::{SheetOf, case_sheet};
use components::SkipLink;
use frame::{Header, Watcher};
use hand::{Hand, Overlays};
pub use hand::{LOOK_COOKIE, Look};
use kartabl::{DeskPage, NothingOpen};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{SsrMode, path};
use live::{Live, freshness};
use load::NotFound;
use server_fns::session;
use sign_in::{EnrolPage, EnterCodePage, SignInPage};

/// Every page of this audience.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(Watcher(Resource::new(|| (), |()| session::viewer())));
    view! { <Router><Rooms/></Router> }
}

/// What is inside the router.
#[component]
fn Rooms() -> impl IntoView {
    let work = Work::new();
    let hand = Hand::new(work);
    provide_context(work);
    let live = Live::new();
    provide_context(hand);
    provide_context(live);
    hand.listen();
    live.start(hand);
    work.keeper.start(hand);
    view! {
        <SkipLink/>
        <Header/>
        {freshness(live, work.keeper)}
        <Routes fallback=NotFound>
            <Route path=path!("/desk/sign-in") view=SignInPage ssr=SsrMode::Async/>
            <Route path=path!("/desk/sign-in/code") view=EnterCodePage ssr=SsrMode::Async/>
            <Route path=path!("/desk/sign-in/enrol") view=EnrolPage ssr=SsrMode::Async/>
            <Route path=path!("/desk/bulk/:id") view=order::OrderPage ssr=SsrMode::Async/>
            <ParentRoute path=path!("/desk") view=DeskPage ssr=SsrMode::Async>
                <Route path=path!("") view=NothingOpen ssr=SsrMode::Async/>
                <Route path=path!("requests/:id") view=CasePage ssr=SsrMode::Async/>
            </ParentRoute>
        </Routes>
        <Overlays/>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
