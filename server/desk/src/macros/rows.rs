//! Rows of macros.

use crate::OrTrouble;
use domain::actor::Officer;
use domain::id::MacroId;
use domain::refusal::{Answer, Refusal};
use domain::work::Macro;
use entity::case_macro::{Column, Entity, Model};
use entity::from_json;
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Macros that one officer is shown.
const MOST: u64 = 300;

/// The officer's own and those of their units, by name.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn of(connection: &impl ConnectionTrait, officer: &Officer) -> Answer<Vec<Macro>> {
    let rows = Entity::find()
        .filter(theirs(officer))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(connection)
        .await
        .or_trouble()?;
    rows.into_iter().map(|row| to_domain(row, officer)).collect()
}

/// One of them.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub(crate) async fn one(connection: &impl ConnectionTrait, officer: &Officer, id: MacroId) -> Answer<Macro> {
    let row = Entity::find_by_id(id.uuid()).filter(theirs(officer)).one(connection).await.or_trouble()?;
    to_domain(row.ok_or(Refusal::NotFound)?, officer)
}

/// One's own stay one's own; those of a unit are of whoever works in it now.
fn theirs(officer: &Officer) -> Condition {
    let units = officer.grants.iter().map(|grant| grant.unit.uuid());
    let own = Condition::all().add(Column::OwnerId.eq(officer.id.uuid())).add(Column::UnitId.is_null());
    Condition::any().add(own).add(Column::UnitId.is_in(units))
}

fn to_domain(row: Model, officer: &Officer) -> Answer<Macro> {
    Ok(Macro {
        id: row.id.into(),
        name: row.name,
        unit: row.unit_id.map(Into::into),
        steps: from_json("macro.steps", &row.steps).or_trouble()?,
        version: row.saved_at.0,
        may_change: row.owner_id == officer.id.uuid(),
    })
}
