//! End a delegation before its time.

use super::rows;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::delegation::admit;
use domain::id::DelegationId;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, delegation};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn end_delegation(desk: &Desk, actor: &Actor, id: DelegationId) -> Answer<()> {
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let row = delegation::Entity::find_by_id(id.uuid()).one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let ended_by = admit(actor, row.officer_id.into())?.id;
    let ended = delegation::Entity::update_many()
        .col_expr(delegation::Column::EndedAt, Expr::value(Moment::from(now)))
        .col_expr(delegation::Column::EndedById, Expr::value(ended_by.uuid()))
        .filter(delegation::Column::Id.eq(id.uuid()))
        .filter(rows::not_over(now))
        .exec(&*txn)
        .await
        .or_trouble()?;
    if ended.rows_affected != 1 {
        return Err(Refusal::WrongStatus);
    }
    txn.commit().await
}
