//! Somebody is away at the end, and a colleague stands in.

use super::History;
use crate::demo::cast::actor;
use crate::demo::made::{CannotLoad, Doing};
use domain::Instant;
use domain::actor::Role;
use domain::delegation::{Delegations, NewDelegation};
use domain::jalali::JalaliDate;

/// In whose unit.
const UNIT: &str = "urban";
/// Days from today on.
const DAYS: i32 = 6;

impl History {
    pub(super) async fn absence(&self, now: Instant) -> Result<(), CannotLoad> {
        let experts = self.cast.unit(UNIT).map(|unit| self.cast.with(Role::Expert, unit)).unwrap_or_default();
        let [delegate, officer, ..] = experts.as_slice() else { return Ok(()) };
        let from = JalaliDate::of(now);
        let new = NewDelegation { officer: officer.id, delegate: delegate.id, from, until: from.plus_days(DAYS) };
        self.desk.name_delegate(&actor(officer), new).await.doing("name a delegate")
    }
}
