//! What was done at a counter: the rows that table 2 is made of. Nothing of it is typed.

use super::visit::Visit;
use crate::database::Writing;
use crate::live::News;
use crate::{Desk, OrTrouble, queue};
use domain::id::{RequestId, TicketId, UnitId};
use domain::in_person::{ACTIONS, CounterActionKind};
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

/// Writes it. It took from the end of what was done before, or from the beginning of the visit.
///
/// # Errors
/// `NoRoom` where one visit is used for everybody, `Trouble`.
pub(super) async fn record(desk: &Desk, txn: &Writing, visit: &Visit<'_>, done: Done) -> Answer<()> {
    let before = of_visit(&**txn, visit.ticket.id).await?;
    if before.len() >= ACTIONS {
        return Err(Refusal::NoRoom);
    }
    let began = before.last().map(|last| last.at).or(visit.row.started_at).or(visit.row.called_at);
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
