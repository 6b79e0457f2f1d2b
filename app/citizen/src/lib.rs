#![doc = include_str!("../README.md")]

#[cfg(feature = "ssr")]
mod at_counter;
#[cfg(feature = "hydrate")]
mod browser;
mod fields;
mod frame;
mod islands;
mod load;
mod pages;
mod promise;
mod reveal;
mod service;
mod trouble;

#[cfg(feature = "ssr")]
pub use at_counter::{answer_sheet, grouped_page, receipt_sheet};
pub use islands::*;
pub use trouble::Trouble;

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use pages::*;
use trouble::{NotFound, TroublePage};

/// Every page of this audience; or, where the server has put a [`Trouble`] into the context, the page that says so.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    match use_context::<Trouble>() {
        Some(Trouble(error)) => view! { <TroublePage error/> }.into_any(),
        None => view! { <Pages/> }.into_any(),
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=NotFound>
                <Route path=path!("/") view=Home ssr=SsrMode::Async/>
                <Route path=path!("/services") view=Services ssr=SsrMode::Async/>
                <Route path=path!("/services/:id") view=Service ssr=SsrMode::Async/>
                <Route path=path!("/services/:id/request") view=Start ssr=SsrMode::Async/>
                <Route path=path!("/sign-in") view=SignIn ssr=SsrMode::Async/>
                <Route path=path!("/sign-in/code") view=EnterCode ssr=SsrMode::Async/>
                <Route path=path!("/drafts/:id/check") view=Check ssr=SsrMode::Async/>
                <Route path=path!("/drafts/:id/:page") view=Question ssr=SsrMode::Async/>
                <Route path=path!("/requests/:code") view=FollowRequest ssr=SsrMode::Async/>
                <Route path=path!("/requests/:code/receipt") view=ReceiptSheet ssr=SsrMode::Async/>
                <Route path=path!("/requests/:code/answer") view=AnswerSheet ssr=SsrMode::Async/>
                <Route path=path!("/requests/:code/object") view=ObjectTo ssr=SsrMode::Async/>
                <Route path=path!("/track") view=Track ssr=SsrMode::Async/>
                <Route path=path!("/me") view=Me ssr=SsrMode::Async/>
                <Route path=path!("/survey/:token") view=Survey ssr=SsrMode::Async/>
                <Route path=path!("/queue/:place") view=TakeNumber ssr=SsrMode::Async/>
                <Route path=path!("/queue/:place/appointment") view=ChooseService ssr=SsrMode::Async/>
                <Route path=path!("/queue/:place/appointment/:service") view=ChooseDay ssr=SsrMode::Async/>
                <Route path=path!("/queue/:place/appointment/:service/:day") view=ChooseTime ssr=SsrMode::Async/>
                <Route path=path!("/queue/:place/appointment/:service/:day/:time") view=ConfirmTime ssr=SsrMode::Async/>
                <Route path=path!("/appointments/:id") view=OwnAppointment ssr=SsrMode::Async/>
                <Route path=path!("/q/:token") view=FollowTicketPage ssr=SsrMode::Async/>
                <Route path=path!("/about") view=About ssr=SsrMode::Async/>
                <Route path=path!("/accessibility") view=Accessibility ssr=SsrMode::Async/>
                <Route path=path!("/privacy") view=Privacy ssr=SsrMode::Async/>
                <Route path=path!("/complaints") view=Complaints ssr=SsrMode::Async/>
                <Route path=path!("/demo/messages") view=DemoMessages ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
