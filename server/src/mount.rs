//! Mounting by the table of endpoints: a route that is not listed there is not mounted.

use crate::endpoints::{Verb, find};
use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};

/// A router that knows what it holds.
pub struct Mount<S> {
    router: Router<S>,
    mounted: Vec<(Verb, &'static str)>,
}

impl<S: Clone + Send + Sync + 'static> Mount<S> {
    pub fn new() -> Self {
        Self { router: Router::new(), mounted: Vec::new() }
    }

    /// Mounts what reads.
    pub fn get<H: Handler<T, S>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.add(Verb::Get, path, |router| router.route(path, get(handler)))
    }

    /// Mounts what changes.
    pub fn post<H: Handler<T, S>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.add(Verb::Post, path, |router| router.route(path, post(handler)))
    }

    fn add(mut self, verb: Verb, path: &'static str, mount: impl FnOnce(Router<S>) -> Router<S>) -> Self {
        if find(verb, path).is_none() {
            tracing::error!(path, "not in the table of endpoints, and so not mounted");
            return self;
        }
        self.router = mount(self.router);
        self.mounted.push((verb, path));
        self
    }

    /// What was mounted, for the test that compares it with the table.
    pub fn mounted(&self) -> &[(Verb, &'static str)] {
        &self.mounted
    }

    pub fn into_router(self) -> Router<S> {
        self.router
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Mount<S> {
    fn default() -> Self {
        Self::new()
    }
}
