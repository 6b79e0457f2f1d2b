//! Units and their desks.

use crate::OrTrouble;
use crate::database::Writing;
use domain::organisation::{Desk, Unit};
use domain::refusal::Answer;
use entity::{desk, unit};
use sea_orm::{EntityTrait, IntoActiveModel, PaginatorTrait};

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
    let row = desk::Model { id: new.id.uuid(), unit_id: new.unit.uuid(), title: new.title.clone() };
    desk::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}
