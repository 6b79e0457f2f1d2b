//! A case in an officer's hand: loaded as they saw it, decided, written, in one transaction.

use crate::database::Writing;
use crate::desk::Desk;
use crate::request_store;
use crate::world::World;
use domain::Instant;
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Decided, ServiceRequest};

/// Everything a verb of staff decides on. Dropped without [`Case::write`], nothing has happened.
pub(crate) struct Case<'a> {
    pub desk: &'a Desk,
    pub txn: Writing,
    pub world: World,
    pub request: ServiceRequest,
    pub at: Instant,
}

impl<'a> Case<'a> {
    /// # Errors
    /// `NotFound` when it is not the officer's, `Conflict` when it changed since they looked, `Trouble`.
    pub async fn open(desk: &'a Desk, actor: &Actor, seen: Seen) -> Answer<Self> {
        let txn = desk.database.write().await?;
        let request = request_store::seen(&txn, actor, seen).await?;
        let world = World::of(desk, &*txn, &request).await?;
        Ok(Self { desk, txn, world, request, at: desk.now() })
    }

    /// Writes the decision with its event and messages, and makes it true.
    ///
    /// # Errors
    /// `Conflict`, `Trouble`.
    pub async fn write(self, decided: Decided) -> Answer<()> {
        request_store::save(self.desk, &self.txn, &self.world, decided, self.request.revision).await?;
        self.txn.commit().await
    }
}
