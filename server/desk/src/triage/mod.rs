//! Triage (seed 004): the three choices of the desk, and the deficiency notice.

pub(crate) mod accept;
mod mark_deficient;
pub(crate) mod reject;
pub(crate) mod transfer;

pub(crate) use accept::incoming;

use crate::Desk;
use domain::actor::Actor;
use domain::id::{DeskId, OfficerId};
use domain::kartabl::{Seen, Triage};
use domain::refusal::Answer;
use domain::request::DeficientItem;

#[async_trait::async_trait]
impl Triage for Desk {
    async fn accept(&self, actor: &Actor, seen: Seen, expert: Option<OfficerId>) -> Answer<String> {
        accept::accept(self, actor, seen, expert).await
    }

    async fn mark_deficient(
        &self,
        actor: &Actor,
        seen: Seen,
        items: Vec<DeficientItem>,
        words: String,
        days: u32,
    ) -> Answer<()> {
        mark_deficient::mark_deficient(self, actor, seen, items, words, days).await
    }

    async fn reject(&self, actor: &Actor, seen: Seen, reason: String, legal_basis: String) -> Answer<()> {
        reject::reject(self, actor, seen, reason, legal_basis).await
    }

    async fn transfer(&self, actor: &Actor, seen: Seen, to: DeskId, reason: String) -> Answer<()> {
        transfer::transfer(self, actor, seen, to, reason).await
    }
}

#[cfg(test)]
mod tests;
