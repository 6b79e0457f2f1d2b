//! A request in the hand of whoever decides on it: loaded and locked, decided, written, in one transaction.
//!
//! ```ignore
//! let (request, case) = Case::seen(desk, actor, seen).await?;
//! let decided = request.verb(actor, command, &case.world.plan(), case.at)?;
//! case.write(decided).await
//! ```

use crate::database::Writing;
use crate::desk::Desk;
use crate::world::World;
use crate::{organisation, request_store};
use domain::Instant;
use domain::actor::{Actor, Officer, Role};
use domain::id::{RequestId, UnitId};
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{Confidentiality, Decided, EventKind, ServiceRequest, StatusKind};
use domain::tracking_code::TrackingCode;

/// What stands around the request that a verb decides on. Dropped without [`Case::write`], nothing has happened.
pub(crate) struct Case<'a> {
    pub desk: &'a Desk,
    pub txn: Writing,
    pub world: World,
    pub at: Instant,
    /// Where it lay: the desk's unit, and the one that worked on it.
    before: (UnitId, UnitId),
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
        let before = (request.desk_unit, request.unit());
        Ok((request, Self { desk, txn, world, at: desk.now(), before }))
    }

    /// Writes the decision with its event and messages, and makes it true.
    ///
    /// # Errors
    /// `Conflict`, `NobodyCleared` where nobody could go on with it, `Trouble`.
    pub async fn write(self, decided: Decided) -> Answer<()> {
        let classified = matches!(decided.event.kind, EventKind::Classified { .. });
        self.is_not_left_alone(&decided.request, classified).await?;
        request_store::save(self.desk, &self.txn, &self.world, decided).await?;
        self.txn.commit().await
    }

    /// What is confidential goes only where somebody who works there may see it, and becomes so only where somebody does.
    async fn is_not_left_alone(&self, request: &ServiceRequest, classified: bool) -> Answer<()> {
        let registering = request.status.kind() == StatusKind::Registering;
        let moved = (request.desk_unit, request.unit()) != self.before;
        if !(moved || registering || classified) || request.confidentiality == Confidentiality::Normal {
            return Ok(());
        }
        let roles: &[Role] = match request.status.kind() {
            StatusKind::Registering => &[Role::Registrar],
            StatusKind::Submitted | StatusKind::Deficient => &[Role::DeskOfficer],
            _ => &[Role::Expert, Role::Approver],
        };
        let takes = |officer: Officer| {
            let works = roles.iter().any(|role| officer.holds(*role, request.unit()));
            works && request.admit(&Actor::Officer(officer), Action::View).is_ok()
        };
        let officers = organisation::officers(&*self.txn).await?;
        if officers.into_iter().any(takes) { Ok(()) } else { Err(Refusal::NobodyCleared) }
    }
}
