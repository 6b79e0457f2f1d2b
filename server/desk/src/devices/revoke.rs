//! From now on the device is a stranger; what it still brings is kept for staff.

use super::administrator;
use crate::OrTrouble;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::DeviceId;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, device};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Twice is once.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn revoke(desk: &Desk, actor: &Actor, id: DeviceId) -> Answer<()> {
    let officer = administrator(actor)?;
    let txn = desk.database.write().await?;
    device::Entity::find_by_id(id.uuid()).one(&*txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    device::Entity::update_many()
        .col_expr(device::Column::RevokedAt, Expr::value(Some(Moment::from(desk.now()))))
        .col_expr(device::Column::RevokedBy, Expr::value(Some(officer.id.uuid())))
        .filter(device::Column::Id.eq(id.uuid()))
        .filter(device::Column::RevokedAt.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
