//! A request in the hand of whoever decides on it: loaded and locked, decided, written, in one transaction.
//!
//! ```ignore
//! let (request, case) = Case::seen(desk, actor, seen).await?;
//! let decided = request.verb(actor, command, &case.world.plan(), case.at)?;
//! case.write(decided).await
//! ```

use crate::database::Writing;
use crate::desk::Desk;
use crate::request_store;
use crate::world::World;
use domain::Instant;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Decided, ServiceRequest};
use domain::tracking_code::TrackingCode;

/// What stands around the request that a verb decides on. Dropped without [`Case::write`], nothing has happened.
pub(crate) struct Case<'a> {
    pub desk: &'a Desk,
    pub txn: Writing,
    pub world: World,
    pub at: Instant,
}

impl<'a> Case<'a> {
    /// As an officer saw it.
    ///
    /// # Errors
    /// `NotFound` when it is not the officer's, `Conflict` when it changed since they looked, `Trouble`.
    pub async fn seen(desk: &'a Desk, actor: &Actor, seen: Seen) -> Answer<(ServiceRequest, Self)> {
        let txn = desk.database.write().await?;
        let request = request_store::seen(&txn, actor, seen).await?;
        Self::around(desk, txn, request).await
    }

    /// With this code, as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Conflict`, `Trouble`.
    pub async fn with_code(desk: &'a Desk, code: &TrackingCode) -> Answer<(ServiceRequest, Self)> {
        let txn = desk.database.write().await?;
        let found = request_store::by_code(&*txn, code).await?;
        let request = request_store::for_update(&txn, found.id).await?;
        Self::around(desk, txn, request).await
    }

    /// With this id, as it is now.
    ///
    /// # Errors
    /// `NotFound`, `Conflict`, `Trouble`.
    pub async fn with_id(desk: &'a Desk, id: RequestId) -> Answer<(ServiceRequest, Self)> {
        let txn = desk.database.write().await?;
        let request = request_store::for_update(&txn, id).await?;
        Self::around(desk, txn, request).await
    }

    async fn around(desk: &'a Desk, txn: Writing, request: ServiceRequest) -> Answer<(ServiceRequest, Self)> {
        let world = World::of(desk, &*txn, &request).await?;
        Ok((request, Self { desk, txn, world, at: desk.now() }))
    }

    /// Writes the decision with its event and messages, and makes it true.
    ///
    /// # Errors
    /// `Conflict`, `Trouble`.
    pub async fn write(self, decided: Decided) -> Answer<()> {
        request_store::save(self.desk, &self.txn, &self.world, decided).await?;
        self.txn.commit().await
    }
}
