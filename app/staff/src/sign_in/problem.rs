//! What was wrong with the form posted before.

use components::text::refusal;
use components::{ErrorLine, ErrorSummary};
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::session::Flash;

/// The summary above the heading and the same words beside the field they belong to.
#[derive(Clone, Default)]
pub struct Told {
    pub field: Option<String>,
}

impl Told {
    /// `wrong` is said where the secret was not the right one: nothing tells which part of it.
    pub fn of(flash: Option<&Flash>, wrong: &str) -> Self {
        let refusal = flash.and_then(|flash| flash.refusal.as_ref());
        let field = refusal.map(|refusal| match refusal {
            Refusal::WrongCode => wrong.to_owned(),
            other => refusal::sentence(other),
        });
        Self { field }
    }

    /// Stands above the `h1`.
    pub fn summary(&self, field: &str) -> impl IntoView + use<> {
        let errors = self.field.iter().map(|text| ErrorLine::new(field, text)).collect();
        view! { <ErrorSummary errors/> }
    }

    /// The page's title, which says first that something is wrong.
    pub fn title(&self, title: &str) -> String {
        match self.field {
            Some(_) => components::text::common::title_with_error(title),
            None => title.to_owned(),
        }
    }
}
