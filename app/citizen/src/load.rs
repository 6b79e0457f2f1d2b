//! Loading what a page shows. Everything is awaited on the server: a citizen page never loads anything in the browser.

use crate::frame::{Page, framed};
use crate::trouble;
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_params_map, use_query_map};
use server_fns::session::{self, Viewer, Who};
use server_fns::{AppError, reply};
use std::future::Future;
use std::str::FromStr;

/// A page that anybody may open.
pub(crate) fn page<T: Send + 'static>(
    load: impl Future<Output = Result<T, AppError>> + Send + 'static,
    show: impl FnOnce(T, &Viewer) -> Page + Send + 'static,
) -> impl IntoView {
    open(false, load, show)
}

/// A page of one person. Strangers are asked to sign in first, whether there is such a thing or not.
pub(crate) fn own_page<T: Send + 'static>(
    load: impl Future<Output = Result<T, AppError>> + Send + 'static,
    show: impl FnOnce(T, &Viewer) -> Page + Send + 'static,
) -> impl IntoView {
    open(true, load, show)
}

fn open<T: Send + 'static>(
    own: bool,
    load: impl Future<Output = Result<T, AppError>> + Send + 'static,
    show: impl FnOnce(T, &Viewer) -> Page + Send + 'static,
) -> impl IntoView {
    let (path, here) = (use_location().pathname.get_untracked(), here());
    Suspend::new(async move {
        let viewer = match session::viewer().await {
            Ok(viewer) => viewer,
            Err(error) => return framed(None, &here, trouble::page_of(&error)),
        };
        let stranger = !matches!(viewer.who, Who::Citizen { .. });
        let page = match load.await {
            Ok(data) => show(data, &viewer),
            Err(error) if error.asks_to_sign_in() || (own && stranger && error.is_not_found()) => {
                reply::redirect(&sign_in_for(&path));
                trouble::page_of(&AppError::Desk(domain::refusal::Refusal::SignInFirst))
            }
            Err(error) => trouble::page_of(&error),
        };
        framed(Some(&viewer), &here, page)
    })
}

/// The address of the page being shown, with its query.
pub(crate) fn here() -> String {
    let location = use_location();
    let (path, query) = (location.pathname.get_untracked(), location.search.get_untracked());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// The sign-in page that leads back here. Paths are ours and hold nothing that would need escaping in a query.
fn sign_in_for(path: &str) -> String {
    format!("/sign-in?next={path}")
}

/// A part of the address that cannot be read names nothing: `NotFound`.
pub(crate) fn param<T: FromStr>(name: &str) -> Result<T, AppError> {
    let not_found = || AppError::Desk(domain::refusal::Refusal::NotFound);
    let text = use_params_map().read_untracked().get(name).ok_or_else(not_found)?;
    text.parse().map_err(|_| not_found())
}

/// The tracking code in the address.
pub(crate) fn code_param() -> Result<TrackingCode, AppError> {
    TrackingCode::parse(&param::<String>("code")?).map_err(|_| AppError::Desk(domain::refusal::Refusal::NotFound))
}

/// A part of the query; empty when it is not there.
pub(crate) fn query(name: &str) -> String {
    use_query_map().read_untracked().get(name).unwrap_or_default()
}
