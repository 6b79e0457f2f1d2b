//! Asking colleagues.

mod give_back;
mod recall;
mod refer;

use crate::Desk;
use domain::Instant;
use domain::actor::Actor;
use domain::id::{OfficerId, ReferralId};
use domain::kartabl::{Referrals, Seen};
use domain::refusal::Answer;
use domain::request::Purpose;

#[async_trait::async_trait]
impl Referrals for Desk {
    async fn refer(
        &self,
        actor: &Actor,
        seen: Seen,
        to: OfficerId,
        purpose: Purpose,
        instruction: String,
        due_at: Option<Instant>,
    ) -> Answer<()> {
        refer::refer(self, actor, seen, to, purpose, instruction, due_at).await
    }

    async fn give_back(&self, actor: &Actor, seen: Seen, referral: ReferralId, words: String) -> Answer<()> {
        give_back::give_back(self, actor, seen, referral, words).await
    }

    async fn recall(&self, actor: &Actor, seen: Seen, referral: ReferralId) -> Answer<()> {
        recall::recall(self, actor, seen, referral).await
    }
}

#[cfg(test)]
mod tests;
