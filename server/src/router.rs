//! Everything that answers, put together: pages, forms, functions, files, health, and the layers around them.

use crate::assets::{self, Manifest};
use crate::config::{Config, Network};
use crate::endpoints::{self, Gate, Verb};
use crate::house::House;
use crate::http::error_pages::{ErrorPages, panicked, refuse};
use crate::http::headers::Https;
use crate::http::rate::Rates;
use crate::http::reference::References;
use crate::http::{address, crowd, error_pages, headers, log, rate, reference};
use crate::mount::Mount;
use crate::{citizen, device, health, language, pages, session, staff};
use app::{LOOK_COOKIE, Look};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{from_fn, from_fn_with_state};
use leptos::prelude::{provide_context, use_context};
use server_fns::caller::Caller;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::CsrfLayer;

/// What the router is told beside the settings.
pub struct Surroundings {
    pub rates: Arc<Rates>,
    /// A random number of this run.
    pub run: u32,
    /// For the header of error pages.
    pub agency: String,
}

/// The whole.
///
/// # Errors
/// A sentence about a base address that no browser sends.
pub fn router(house: &House, config: &Config, surroundings: Surroundings) -> Result<Router, String> {
    let manifest = Manifest::load();
    let csrf = CsrfLayer::new()
        .add_trusted_origin(&config.base_url)
        .map_err(|problem| format!("base_url: {problem}"))?
        .with_rejection_response(|_| refuse(StatusCode::FORBIDDEN));
    let gate = Gate {
        house: house.clone(),
        maintenance: config.maintenance,
        trouble: pages::TroublePages::new(&manifest),
        tell: tell_pages,
    };
    let error_pages = ErrorPages::new(&manifest, &surroundings.agency);
    let trusted: Arc<[Network]> = config.trusted_proxies.clone().into();
    let https = Https(config.base_url.starts_with("https://"));
    let references = Arc::new(References::new(surroundings.run));

    // A layer stands around those added before it: read from the bottom, an asking passes them in this order.
    let answering = pages::routes(&manifest, tell_pages)
        .merge(posted().into_router().with_state(house.clone()))
        .layer(from_fn_with_state(gate, endpoints::layer))
        .layer(from_fn(log::remember_pattern))
        .layer(DefaultBodyLimit::disable())
        .layer(csrf)
        .layer(from_fn_with_state(surroundings.rates, rate::layer))
        .layer(from_fn_with_state(trusted, address::layer))
        .layer(from_fn_with_state(crowd::Crowd::default(), crowd::layer))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(error_pages, error_pages::layer))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn_with_state(https, headers::layer));
    Ok(answering
        .merge(assets::routes())
        .layer(from_fn(log::layer))
        .layer(from_fn_with_state(references, reference::layer)))
}

/// Routes that are not pages.
fn posted() -> Mount<House> {
    health::routes(language::routes(device::routes(staff::routes(citizen::routes(Mount::new())))))
}

/// Their list, for the test that compares it with the table.
pub fn posted_routes() -> Vec<(Verb, &'static str)> {
    posted().mounted().to_vec()
}

/// Puts into the context of a page or function its language and what the door found out.
fn tell_pages() {
    let Some(head) = use_context::<Parts>() else { return };
    provide_context(language::choice_of(head.uri.path(), &head.headers));
    provide_context(session::value_of(&head.headers, LOOK_COOKIE).map_or_else(Look::default, Look::parse));
    let Some(caller) = head.extensions.get::<Arc<Caller>>().cloned() else { return };
    if let Some(reference) = &caller.reference {
        server_fns::reply::provide_reference(reference.clone());
    }
    provide_context(caller);
}
