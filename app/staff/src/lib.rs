#![doc = include_str!("../README.md")]

mod address;
mod browser;
mod case;
mod frame;
mod kartabl;
mod load;
mod sign_in;
mod sms;

use case::CasePage;
use components::SkipLink;
use frame::{Header, Watcher};
use kartabl::KartablPage;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use load::NotFound;
use server_fns::session;
use sign_in::{EnrolPage, EnterCodePage, SignInPage};

/// Every page of this audience.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(Watcher(Resource::new(|| (), |()| session::viewer())));
    view! {
        <Router>
            <SkipLink/>
            <Header/>
            <Routes fallback=NotFound>
                <Route path=path!("/desk") view=KartablPage ssr=SsrMode::Async/>
                <Route path=path!("/desk/sign-in") view=SignInPage ssr=SsrMode::Async/>
                <Route path=path!("/desk/sign-in/code") view=EnterCodePage ssr=SsrMode::Async/>
                <Route path=path!("/desk/sign-in/enrol") view=EnrolPage ssr=SsrMode::Async/>
                <Route path=path!("/desk/requests/:id") view=CasePage ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
