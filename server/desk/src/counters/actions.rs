//! What was done at a counter: the rows that table 2 is made of. Nothing of it is typed.

use super::visit::Visit;
use crate::database::Writing;
use crate::live::News;
use crate::{Desk, OrTrouble, queue};
use domain::id::{RequestId, TicketId, UnitId};
use domain::in_person::{ACTIONS, CounterActionKind, TicketState};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::{Moment, counter_action};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

/// One thing that was done.
pub(super) struct Done {
    pub kind: CounterActionKind,
    pub service: Option<ServiceKey>,
    /// Where they were guided to, or where the request lies.
    pub unit: Option<UnitId>,
    pub request: Option<RequestId>,
}

impl Done {
    fn is(&self, row: &counter_action::Model) -> bool {
        row.kind == self.kind.as_str()
            && row.service_key.as_deref() == self.service.as_ref().map(ServiceKey::as_str)
            && row.unit_id == self.unit.map(Into::into)
            && row.request_id == self.request.map(Into::into)
    }
}

/// Writes it, `seen` being how many things the clerk saw done in the visit. Pressed twice, it is written once.
///
/// # Errors
/// `Conflict` where something else was done meanwhile, and those of [`record`].
pub(super) async fn record_once(desk: &Desk, txn: &Writing, visit: &Visit<'_>, done: Done, seen: usize) -> Answer<()> {
    let before = of_visit(&**txn, visit.ticket.id).await?;
    match before.get(seen..) {
        Some([]) => record(desk, txn, visit, done).await,
        Some([last]) if done.is(last) => Ok(()),
        _ => Err(Refusal::Conflict),
    }
}

/// Writes it. It took from the end of what was done before, or since the person stands at the counter: how long they waited
/// before it, in this line or put aside, is no clerk's work.
///
/// # Errors
/// `NoRoom` where one visit is used for everybody, `Trouble`.
pub(super) async fn record(desk: &Desk, txn: &Writing, visit: &Visit<'_>, done: Done) -> Answer<()> {
    let before = of_visit(&**txn, visit.ticket.id).await?;
    if before.len() >= ACTIONS {
        return Err(Refusal::NoRoom);
    }
    let stands_since = match visit.ticket.state {
        TicketState::Called { .. } | TicketState::Serving { .. } => Some(visit.row.state_at),
        _ => visit.row.started_at,
    };
    let began = before.last().map(|last| last.at).max(stands_since);
    let row = counter_action::Model {
        id: desk.new_id(),
        place_id: visit.place.id.uuid(),
        ticket_id: Some(visit.ticket.id.uuid()),
        counter_id: visit.counter.id.uuid(),
        officer_id: visit.officer.id.uuid(),
        day: queue::today(visit.at),
        began_at: began.or(Some(Moment::from(visit.at))),
        at: visit.at.into(),
        kind: done.kind.as_str().to_owned(),
        service_key: done.service.map(|key| key.as_str().to_owned()),
        unit_id: done.unit.map(Into::into),
        request_id: done.request.map(Into::into),
    };
    counter_action::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    txn.tell(News::Place { place: visit.place.id });
    Ok(())
}

/// What was done in this visit, in order.
///
/// # Errors
/// `Trouble`.
pub(super) async fn of_visit(
    connection: &impl ConnectionTrait,
    ticket: TicketId,
) -> Answer<Vec<counter_action::Model>> {
    counter_action::Entity::find()
        .filter(counter_action::Column::TicketId.eq(ticket.uuid()))
        .order_by_asc(counter_action::Column::At)
        .order_by_asc(counter_action::Column::Id)
        .all(connection)
        .await
        .or_trouble()
}
