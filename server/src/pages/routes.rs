//! Mounts pages and server functions.

use super::reply;
use crate::assets::Manifest;
use app::{Audience, citizen_shell, staff_shell};
use axum::Router;
use axum::extract::Request;
use axum::routing::{MethodRouter, get, post};
use leptos::IntoView;
use leptos_axum::{
    generate_route_list_with_exclusions_and_ssg_and_context, handle_server_fns_with_context,
    render_app_async_with_context, render_app_to_stream_in_order_with_context, render_app_to_stream_with_context,
    render_app_to_stream_with_context_and_replace_blocks,
};
use leptos_router::SsrMode;

/// Every page of citizens and staff, the server functions at `/api/…`, and «not found» in the words of whoever asks.
///
/// `context` runs before each page and each server function, in its reactive owner: `provide_context` there what they
/// may use (the desk's traits, the caller). The request's head is in the context already, as `axum::http::request::Parts`.
pub fn routes(manifest: &Manifest, context: impl Fn() + Clone + Send + Sync + 'static) -> Router {
    let context = move || {
        reply::provide();
        context();
    };
    let (citizen, staff) = (manifest.of(Audience::Citizen), manifest.of(Audience::Staff));
    let citizen = move || citizen_shell(citizen.clone());
    let staff = move || staff_shell(staff.clone());

    let mut router = Router::new();
    // Listing the routes also starts the executor that rendering needs.
    // Citizen pages must be whole without JavaScript, and so are never streamed out of order.
    for (path, page) in pages(citizen::App, citizen.clone(), context.clone(), Some(SsrMode::Async)).chain(pages(
        staff::App,
        staff.clone(),
        context.clone(),
        None,
    )) {
        router = router.route(&path, page);
    }

    // `leptos_routes` would register every server function once per audience and panic at the second.
    let functions = context.clone();
    router = router
        .route("/api/{*function}", post(move |request| handle_server_fns_with_context(functions.clone(), request)));

    let citizen = render_app_async_with_context(context.clone(), citizen);
    let staff = render_app_async_with_context(context, staff);
    router.fallback(move |request: Request| {
        let path = request.uri().path();
        if path.starts_with("/desk/") { staff(request) } else { citizen(request) }
    })
}

/// The routes of one audience. `always` overrides what the pages ask for.
fn pages<App, Page>(
    app: impl Fn() -> App + Clone + Send + 'static,
    shell: impl Fn() -> Page + Clone + Send + Sync + 'static,
    context: impl Fn() + Clone + Send + Sync + 'static,
    always: Option<SsrMode>,
) -> impl Iterator<Item = (String, MethodRouter)>
where
    App: IntoView + 'static,
    Page: IntoView + 'static,
{
    let (listed, _) = generate_route_list_with_exclusions_and_ssg_and_context(app, None, context.clone());
    listed.into_iter().map(move |listing| {
        let mode = always.as_ref().unwrap_or(listing.mode());
        (listing.path().to_owned(), page(mode, shell.clone(), context.clone()))
    })
}

fn page<Page: IntoView + 'static>(
    mode: &SsrMode,
    shell: impl Fn() -> Page + Clone + Send + Sync + 'static,
    context: impl Fn() + Clone + Send + Sync + 'static,
) -> MethodRouter {
    match mode {
        SsrMode::Async | SsrMode::Static(_) => get(render_app_async_with_context(context, shell)),
        SsrMode::InOrder => get(render_app_to_stream_in_order_with_context(context, shell)),
        SsrMode::PartiallyBlocked => get(render_app_to_stream_with_context_and_replace_blocks(context, shell, true)),
        SsrMode::OutOfOrder => get(render_app_to_stream_with_context(context, shell)),
    }
}
