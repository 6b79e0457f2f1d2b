//! What officers have not finished writing, kept for them until it is done.

mod forget;
mod keep;
mod of;
#[cfg(test)]
mod tests;

pub(crate) use forget::{forget_done, sweep};

use crate::Desk;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::jotting::{Jotted, Jotting, Jottings};
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Jottings for Desk {
    async fn of(&self, actor: &Actor, request: RequestId) -> Answer<Vec<Jotting>> {
        of::of(self, actor, request).await
    }

    async fn keep(&self, actor: &Actor, request: RequestId, jotted: Jotted) -> Answer<()> {
        keep::keep(self, actor, request, jotted).await
    }
}
