//! The secretariat: indicator books, classification, and the registrar's word on what the desk accepted.

mod book;
mod classify;
#[cfg(test)]
mod closed_tests;
mod confirm_acceptance;
mod send_back_acceptance;
#[cfg(test)]
mod tests;

use crate::Desk;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Confidentiality, Urgency};
use domain::secretariat::{BookFilter, BookPage, Secretariat};

#[async_trait::async_trait]
impl Secretariat for Desk {
    async fn book(&self, actor: &Actor, filter: BookFilter) -> Answer<BookPage> {
        book::book(self, actor, filter).await
    }

    async fn classify(
        &self,
        actor: &Actor,
        seen: Seen,
        urgency: Urgency,
        confidentiality: Confidentiality,
    ) -> Answer<()> {
        classify::classify(self, actor, seen, urgency, confidentiality).await
    }

    async fn confirm_acceptance(&self, actor: &Actor, seen: Seen) -> Answer<String> {
        confirm_acceptance::confirm_acceptance(self, actor, seen).await
    }

    async fn send_back_acceptance(&self, actor: &Actor, seen: Seen, reason: String) -> Answer<()> {
        send_back_acceptance::send_back_acceptance(self, actor, seen, &reason).await
    }
}
