//! Units and their desks.

use crate::OrTrouble;
use crate::database::Writing;
use domain::id::DeskId;
use domain::organisation::{Desk, Unit};
use domain::refusal::{Answer, Refusal};
use entity::{desk, unit};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

/// Writes a unit, after those that are there. Its parent comes first.
///
/// # Errors
/// `Conflict` for a key that is taken, `Trouble`.
pub async fn create_unit(txn: &Writing, new: &Unit) -> Answer<()> {
    let position = unit::Entity::find().count(&**txn).await.or_trouble()?;
    let row = unit::Model {
        id: new.id.uuid(),
        key: new.key.clone(),
        title: new.title.clone(),
        parent_id: new.parent.map(Into::into),
        position: i32::try_from(position).unwrap_or(i32::MAX),
    };
    unit::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// Writes the desk of a unit; a unit has one at most.
///
/// # Errors
/// `Conflict` for a unit that has a desk, `Trouble`.
pub async fn create_desk(txn: &Writing, new: &Desk) -> Answer<()> {
    let row = desk::Model {
        id: new.id.uuid(),
        unit_id: new.unit.uuid(),
        title: new.title.clone(),
        supervised: new.supervised,
    };
    desk::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// Whether the unit's registrar confirms what the desk accepts, from now on.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn supervise_desk(txn: &Writing, id: DeskId, supervised: bool) -> Answer<()> {
    let written = desk::Entity::update_many()
        .col_expr(desk::Column::Supervised, Expr::value(supervised))
        .filter(desk::Column::Id.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    if written.rows_affected == 1 { Ok(()) } else { Err(Refusal::NotFound) }
}
