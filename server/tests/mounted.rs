//! The table of endpoints and what is mounted are the same.

use leptos::server_fn::axum::server_fn_paths;
use leptos_axum::generate_route_list;
use server::endpoints::{ENDPOINTS, Kind, Verb, find};
use server::router::posted_routes;
use std::collections::BTreeSet;

type Line = (bool, String);

fn line(verb: Verb, path: &str) -> Line {
    (verb == Verb::Post, path.to_owned())
}

fn mounted() -> BTreeSet<Line> {
    let pages = generate_route_list(citizen::App)
        .into_iter()
        .chain(generate_route_list(staff::App))
        .map(|listing| line(Verb::Get, listing.path()));
    let functions = server_fn_paths().map(|(path, method)| {
        assert_eq!(method, axum::http::Method::POST, "{path} can be called across sites");
        line(Verb::Post, path)
    });
    let posted = posted_routes().into_iter().map(|(verb, path)| line(verb, path));
    pages.chain(functions).chain(posted).collect()
}

fn listed() -> BTreeSet<Line> {
    ENDPOINTS.iter().map(|endpoint| line(endpoint.method, endpoint.path)).collect()
}

#[tokio::test]
async fn every_endpoint_is_mounted_and_every_mounted_route_is_listed() {
    let (mounted, listed) = (mounted(), listed());
    let unlisted: Vec<_> = mounted.difference(&listed).collect();
    let unmounted: Vec<_> = listed.difference(&mounted).collect();
    assert!(
        unlisted.is_empty() && unmounted.is_empty(),
        "not in the table: {unlisted:#?}\nnot mounted: {unmounted:#?}"
    );
}

#[tokio::test]
async fn functions_are_functions_and_pages_are_pages() {
    for (path, _) in server_fn_paths() {
        // Some are asked by pages themselves.
        let kind = find(Verb::Post, path).map(|endpoint| endpoint.kind);
        assert!(matches!(kind, Some(Kind::Function | Kind::Watch)), "{path}: {kind:?}");
    }
}
