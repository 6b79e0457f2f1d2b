//! Work within and between stages.

pub(crate) mod ask_citizen;
mod close;
mod confirm_citizen_acted;
mod decide;
mod reopen;

use crate::Desk;
use domain::actor::Actor;
use domain::kartabl::{Seen, Stages};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Stages for Desk {
    async fn decide(&self, actor: &Actor, seen: Seen, decision: String, note: String) -> Answer<()> {
        decide::decide(self, actor, seen, decision, note).await
    }

    async fn ask_citizen(&self, actor: &Actor, seen: Seen, words: String, days: u32) -> Answer<()> {
        ask_citizen::ask_citizen(self, actor, seen, words, days).await
    }

    async fn confirm_citizen_acted(&self, actor: &Actor, seen: Seen, words: String) -> Answer<()> {
        confirm_citizen_acted::confirm_citizen_acted(self, actor, seen, words).await
    }

    async fn close(&self, actor: &Actor, seen: Seen) -> Answer<()> {
        close::close(self, actor, seen).await
    }

    async fn reopen(&self, actor: &Actor, seen: Seen, reason: String) -> Answer<()> {
        reopen::reopen(self, actor, seen, reason).await
    }
}
