//! Taking an order back, as long as nobody has begun with it.

use super::state;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::OrderId;
use domain::refusal::{Answer, Refusal};
use entity::bulk_order::{Column, Entity};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn undo(desk: &Desk, actor: &Actor, order: OrderId) -> Answer<()> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let known = Entity::find_by_id(order.uuid()).filter(Column::OfficerId.eq(officer.id.uuid()));
    let known = known.one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    if known.state == state::UNDONE {
        return Ok(());
    }
    // Beginning and taking back are one guarded step each: only one of them finds it waiting.
    let undone = Entity::update_many()
        .col_expr(Column::State, Expr::value(state::UNDONE))
        .filter(Column::Id.eq(order.uuid()))
        .filter(Column::State.eq(state::WAITING))
        .exec(&*txn)
        .await
        .or_trouble()?;
    if undone.rows_affected != 1 {
        return Err(Refusal::TooLate);
    }
    txn.commit().await
}
