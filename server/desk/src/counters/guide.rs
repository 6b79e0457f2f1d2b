//! They were guided to a unit (هدایت به واحد).

use super::actions::{self, Done};
use super::visit::in_hand;
use crate::Desk;
use crate::organisation::Organisation;
use domain::actor::Actor;
use domain::id::{TicketId, UnitId};
use domain::in_person::CounterActionKind;
use domain::refusal::{Answer, Refusal};

/// # Errors
/// `SignInFirst`, `NotFound`, `NoCounter`, `Conflict`, `NoRoom`, `Trouble`.
pub(super) async fn guide(desk: &Desk, actor: &Actor, ticket: TicketId, unit: UnitId, seen: usize) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    Organisation::load(&*txn).await?.unit(unit).ok_or(Refusal::NotFound)?;
    let done = Done {
        kind: CounterActionKind::GuideToUnit,
        // What they came for, where they came for one thing.
        service: visit.ticket.services.first().filter(|_| visit.ticket.services.len() == 1).cloned(),
        unit: Some(unit),
        request: None,
    };
    actions::record_once(desk, &txn, &visit, done, seen).await?;
    txn.commit().await
}
