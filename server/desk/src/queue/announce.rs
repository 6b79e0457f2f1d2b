//! What displays announce.

use super::today;
use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::in_person::TicketDecided;
use domain::refusal::{Answer, Refusal};
use entity::{counter, place_line, queue_call, ticket};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, Statement};

/// The call that displays announce, under the place's next number of calls.
pub(super) async fn announce(txn: &Writing, row: &ticket::Model, decided: &TicketDecided, now: Instant) -> Answer<()> {
    let Some(at) = decided.event.counter() else { return Ok(()) };
    let counter = counter::Entity::find_by_id(at.uuid()).one(&**txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let line = place_line::Entity::find_by_id(row.line_id).one(&**txn).await.or_trouble()?;
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "UPDATE place SET call_seq = call_seq + 1 WHERE id = $1 RETURNING call_seq",
        [row.place_id.into()],
    );
    let given = txn.query_one_raw(statement).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let call = queue_call::Model {
        place_id: row.place_id,
        seq: given.try_get_by_index(0).or_trouble()?,
        ticket_id: row.id,
        letter: row.letter.clone(),
        number: row.number,
        tone: line.map_or(0, |line| line.tone),
        counter_id: counter.id,
        counter: counter.number,
        day: today(now),
        at: now.into(),
    };
    queue_call::Entity::insert(call.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}
