//! Pages of the staff audience.

use leptos::prelude::*;
use leptos_meta::{Title, provide_meta_context};
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};
use server_fns::reply;

/// Every page of this audience.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=NotFound>
                <Route path=path!("/desk") view=Home ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}

#[component]
fn Home() -> impl IntoView {
    view! {
        <Title text="پیشخوان"/>
        <main>
            <h1>"پیشخوان"</h1>
        </main>
    }
}

#[component]
fn NotFound() -> impl IntoView {
    reply::status(404);
    view! { <main><h1>"پیدا نشد"</h1></main> }
}
