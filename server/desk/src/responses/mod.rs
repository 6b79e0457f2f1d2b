//! The answer in the making and going out.

mod approve;
mod deliver;
mod draft;

use crate::Desk;
use domain::actor::Actor;
use domain::kartabl::{Responses, Seen};
use domain::refusal::Answer;
use domain::request::{DeliveryMeans, DraftResponse};

#[async_trait::async_trait]
impl Responses for Desk {
    async fn draft(&self, actor: &Actor, seen: Seen, draft: DraftResponse) -> Answer<()> {
        draft::draft(self, actor, seen, draft).await
    }

    async fn approve(&self, actor: &Actor, seen: Seen) -> Answer<String> {
        approve::approve(self, actor, seen).await
    }

    async fn deliver(&self, actor: &Actor, seen: Seen, means: DeliveryMeans) -> Answer<()> {
        deliver::deliver(self, actor, seen, means).await
    }
}

#[cfg(test)]
mod tests;
