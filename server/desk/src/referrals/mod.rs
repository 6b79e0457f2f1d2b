//! Asking colleagues.

mod give_back;
mod recall;
pub(crate) mod refer;

use crate::Desk;
use domain::actor::Actor;
use domain::id::ReferralId;
use domain::kartabl::{ReferTo, Referrals, Seen};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Referrals for Desk {
    async fn refer(&self, actor: &Actor, seen: Seen, referred: ReferTo) -> Answer<()> {
        refer::refer(self, actor, seen, referred).await
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
