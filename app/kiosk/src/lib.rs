#![doc = include_str!("../README.md")]

mod frame;
mod idle;
mod pages;

pub use idle::*;

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use pages::{Home, NotFound, Service, Services, Track};

/// Every page of this audience.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=NotFound>
                <Route path=path!("/kiosk") view=Home ssr=SsrMode::Async/>
                <Route path=path!("/kiosk/services") view=Services ssr=SsrMode::Async/>
                <Route path=path!("/kiosk/services/:id") view=Service ssr=SsrMode::Async/>
                <Route path=path!("/kiosk/track") view=Track ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}
