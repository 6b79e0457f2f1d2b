//! Verbs on one ticket: the domain decides, the queue writes. Whatever ends a visit, ends what was begun in it.

use super::end_of_visit::end_of_visit;
use super::visit::{Visit, in_hand, nobody_is_served, ticket_here};
use crate::documents::forget_files;
use crate::{Desk, OrTrouble, queue};
use domain::actor::Actor;
use domain::id::{LineId, TicketId};
use domain::in_person::{NewLine, Position, Priority, TicketDecided, TicketStateKind};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{Moment, ticket};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::database::Writing;

pub(super) async fn pick(desk: &Desk, actor: &Actor, id: TicketId, reason: &str) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    of_today(&visit)?;
    nobody_is_served(&*txn, visit.officer).await?;
    let decided = visit.ticket.clone().pick(visit.sitting(), reason)?;
    write(txn, visit, decided).await
}

pub(super) async fn recall(desk: &Desk, actor: &Actor, id: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    of_today(&visit)?;
    if visit.ticket.state.kind() == TicketStateKind::NoShow {
        nobody_is_served(&*txn, visit.officer).await?;
    }
    let decided = visit.ticket.clone().recall(visit.sitting())?;
    write(txn, visit, decided).await
}

pub(super) async fn start(desk: &Desk, actor: &Actor, id: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    let decided = visit.ticket.clone().start(visit.sitting())?;
    write(txn, visit, decided).await
}

pub(super) async fn hold(desk: &Desk, actor: &Actor, id: TicketId, reason: &str) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    let decided = visit.ticket.clone().hold(visit.sitting(), reason)?;
    write(txn, visit, decided).await
}

/// Who is taken on from another counter begins anew there: its form goes with the clerk who filled it in.
pub(super) async fn resume(desk: &Desk, actor: &Actor, id: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    nobody_is_served(&*txn, visit.officer).await?;
    let taken_over = visit.ticket.state.officer() != Some(visit.officer.id);
    let decided = visit.ticket.clone().resume(visit.sitting())?;
    if taken_over { end(desk, txn, visit, decided).await } else { write(txn, visit, decided).await }
}

pub(super) async fn transfer(
    desk: &Desk,
    actor: &Actor,
    id: TicketId,
    to: LineId,
    position: Position,
    reason: &str,
) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    visit.place.line(to).ok_or(Refusal::NotFound)?;
    let ends = match (turn_at(&*txn, &visit, to, true).await?, turn_at(&*txn, &visit, to, false).await?) {
        (Some(first), Some(last)) => Some((first.instant(), last.instant())),
        _ => None,
    };
    let to = NewLine { line: to, position, ends };
    let decided = visit.ticket.clone().transfer(visit.sitting(), to, reason)?;
    end(desk, txn, visit, decided).await
}

pub(super) async fn no_show(desk: &Desk, actor: &Actor, id: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    let decided = visit.ticket.clone().no_show(visit.sitting())?;
    end(desk, txn, visit, decided).await
}

pub(super) async fn finish(desk: &Desk, actor: &Actor, id: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, id).await?;
    let decided = visit.ticket.clone().finish(visit.sitting())?;
    end(desk, txn, visit, decided).await
}

pub(super) async fn prioritise(
    desk: &Desk,
    actor: &Actor,
    id: TicketId,
    priority: Priority,
    reason: &str,
) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = ticket_here(desk, &txn, actor, id).await?;
    let decided = visit.ticket.clone().prioritise(priority, reason)?;
    write(txn, visit, decided).await
}

/// Who was absent yesterday is not called today.
fn of_today(visit: &Visit<'_>) -> Answer<()> {
    if visit.row.day == queue::today(visit.at) { Ok(()) } else { Err(Refusal::WrongStatus) }
}

/// The turn of the first or the last who waits in the line.
async fn turn_at(
    connection: &impl ConnectionTrait,
    visit: &Visit<'_>,
    line: LineId,
    first: bool,
) -> Answer<Option<Moment>> {
    let waiting = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::TurnAt)
        .filter(ticket::Column::LineId.eq(line.uuid()))
        .filter(ticket::Column::State.eq(word(&TicketStateKind::Waiting)))
        .filter(ticket::Column::Day.eq(visit.row.day.as_str()))
        .filter(ticket::Column::Id.ne(visit.ticket.id.uuid()));
    let ordered = if first {
        waiting.order_by_asc(ticket::Column::TurnAt)
    } else {
        waiting.order_by_desc(ticket::Column::TurnAt)
    };
    ordered.into_tuple().one(connection).await.or_trouble()
}

async fn write(txn: Writing, visit: Visit<'_>, decided: TicketDecided) -> Answer<()> {
    queue::write(&txn, visit.row, &decided, queue::Hand::Officer(visit.officer.id), visit.at).await?;
    txn.commit().await
}

/// [`write`], where the visit is over for this clerk.
async fn end(desk: &Desk, txn: Writing, visit: Visit<'_>, decided: TicketDecided) -> Answer<()> {
    let forgotten = end_of_visit(&txn, visit.ticket.id, visit.at).await?;
    write(txn, visit, decided).await?;
    forget_files(desk, forgotten).await;
    Ok(())
}
