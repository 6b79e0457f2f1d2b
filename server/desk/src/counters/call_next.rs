//! Call the next one (فراخوان): two clerks who call at once get two people.

use super::seat::{Seated, officer_of, seated};
use super::visit::nobody_is_served;
use crate::{Desk, OrTrouble, queue};
use domain::actor::Actor;
use domain::id::TicketId;
use domain::in_person::{Sitting, TicketStateKind};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{ticket, tickets};
use sea_orm::sea_query::{LockBehavior, LockType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// # Errors
/// `SignInFirst`, `NotFound`, `NoCounter`, `VisitOpen`, `NobodyWaits`, `Conflict`, `Trouble`.
pub(super) async fn call_next(desk: &Desk, actor: &Actor) -> Answer<TicketId> {
    let (officer, at) = (officer_of(actor)?, desk.now());
    let txn = desk.database.write().await?;
    let Seated { counter, .. } = seated(&*txn, actor, at).await?;
    nobody_is_served(&*txn, officer).await?;
    let row = ticket::Entity::find()
        .filter(ticket::Column::LineId.is_in(counter.lines.iter().map(|line| line.uuid()).collect::<Vec<Uuid>>()))
        .filter(ticket::Column::State.eq(word(&TicketStateKind::Waiting)))
        .filter(ticket::Column::Day.eq(queue::today(at)))
        .order_by_asc(ticket::Column::TurnAt)
        .order_by_asc(ticket::Column::Id)
        .limit(1)
        // Whom somebody else is calling now is not waited for.
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(&*txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::NobodyWaits)?;
    let ticket = tickets::to_domain(&row).or_trouble()?;
    let id = ticket.id;
    let decided = ticket.call(Sitting { counter: counter.id, by: officer.id, at })?;
    queue::write(&txn, row, &decided, queue::Hand::Officer(officer.id), at).await?;
    txn.commit().await?;
    Ok(id)
}
