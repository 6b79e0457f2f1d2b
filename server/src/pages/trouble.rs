//! The page that says why a form was refused, with the header and words of citizens' pages.

use super::reply;
use crate::assets::Manifest;
use app::{Assets, Audience, citizen_shell};
use axum::body::Body;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::response::Response;
use domain::refusal::Refusal;
use leptos::prelude::provide_context;
use leptos_axum::render_app_async_with_context;
use server_fns::AppError;

/// Draws such pages.
#[derive(Clone, Debug)]
pub struct TroublePages(Assets);

impl TroublePages {
    pub fn new(manifest: &Manifest) -> Self {
        Self(manifest.of(Audience::Citizen))
    }

    /// The page for whoever sent the form with this head; `context` as for other pages.
    pub async fn draw(&self, head: Parts, refusal: Refusal, context: fn()) -> Response {
        let context = move || {
            reply::provide();
            context();
            provide_context(citizen::Trouble(AppError::Desk(refusal.clone())));
        };
        let assets = self.0.clone();
        render_app_async_with_context(context, move || citizen_shell(assets.clone()))(Request::from_parts(
            head,
            Body::empty(),
        ))
        .await
    }
}
