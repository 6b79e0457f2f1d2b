//! One half hour of a line: how many of its appointments are taken, counted in the transaction that takes or gives one back.

use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::id::LineId;
use domain::in_person::Line;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, appointment_slot};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

/// One more of the slot, where it has one left.
pub(super) async fn take(txn: &Writing, line: &Line, at: Instant) -> Answer<()> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO appointment_slot (line_id, at, taken) VALUES ($1, $2, 1) \
         ON CONFLICT (line_id, at) DO UPDATE SET taken = appointment_slot.taken + 1 \
         WHERE appointment_slot.taken < $3 RETURNING taken",
        [line.id.uuid().into(), Moment::from(at).0.into(), i32::from(line.per_half_hour).into()],
    );
    txn.query_one_raw(statement).await.or_trouble()?.map(|_| ()).ok_or(Refusal::SlotTaken)
}

/// One less; somebody else may have it.
pub(super) async fn give_back(txn: &Writing, line: LineId, at: Instant) -> Answer<()> {
    appointment_slot::Entity::update_many()
        .col_expr(appointment_slot::Column::Taken, Expr::col(appointment_slot::Column::Taken).sub(1))
        .filter(appointment_slot::Column::LineId.eq(line.uuid()))
        .filter(appointment_slot::Column::At.eq(Moment::from(at)))
        .filter(appointment_slot::Column::Taken.gt(0))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
