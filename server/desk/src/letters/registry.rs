//! Registries: a unit's own, that of the nearest unit above it, or the central one.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::organisation::Organisation;
use domain::Instant;
use domain::id::UnitId;
use domain::letter_number::LetterTemplate;
use domain::refusal::{Answer, Refusal};
use entity::registry::{self, Column, Entity};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// How numbers are written where nobody said otherwise.
const TEMPLATE: &str = "{سال}/{نوع}/{شماره}";
/// The registry of a house that has none yet.
const CENTRAL: (&str, &str) = ("دبیرخانهٔ مرکزی", "م");

/// The registry that numbers the unit's letters. The first unit gets the central one when it is first needed, so that no
/// acceptance waits for somebody to set one up.
///
/// # Errors
/// `RegistryMissing` for a unit that is not there, `Trouble`.
pub async fn registry_for(
    desk: &Desk,
    txn: &Writing,
    organisation: &Organisation,
    unit: UnitId,
    now: Instant,
) -> Answer<registry::Model> {
    let mut above = Vec::new();
    let mut next = Some(unit);
    // As many steps as there are units: a circle of parents ends too.
    while let Some(unit) = next.and_then(|id| organisation.unit(id)).filter(|_| above.len() < organisation.units.len())
    {
        above.push(unit.id.uuid());
        next = unit.parent;
    }
    if above.is_empty() {
        return Err(Refusal::RegistryMissing);
    }
    // Where no unit above has one, the house's central registry does it: one for all, so that no number is given twice.
    let central = organisation.units.iter().find(|unit| unit.parent.is_none()).ok_or(Refusal::RegistryMissing)?;
    above.push(central.id.uuid());
    if let Some(found) = nearest(txn, &above).await? {
        return Ok(found);
    }
    let row = registry::Model {
        id: desk.chance.id(now),
        unit_id: central.id.uuid(),
        title: CENTRAL.0.to_owned(),
        short_name: CENTRAL.1.to_owned(),
        incoming_template: TEMPLATE.to_owned(),
        outgoing_template: TEMPLATE.to_owned(),
    };
    // Two at once make one: whoever comes second finds it.
    Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::column(Column::UnitId).do_nothing().to_owned())
        .exec_without_returning(&**txn)
        .await
        .or_trouble()?;
    nearest(txn, &above).await?.ok_or(Refusal::Trouble)
}

async fn nearest(txn: &Writing, above: &[Uuid]) -> Answer<Option<registry::Model>> {
    let rows = Entity::find().filter(Column::UnitId.is_in(above.iter().copied())).all(&**txn).await.or_trouble()?;
    Ok(rows.into_iter().min_by_key(|row| above.iter().position(|unit| *unit == row.unit_id)))
}

/// Gives a unit a registry of its own.
///
/// # Errors
/// `Conflict` for a unit that has one, `Trouble`.
pub async fn create_registry(
    desk: &Desk,
    txn: &Writing,
    unit: UnitId,
    title: &str,
    short_name: &str,
    templates: (&LetterTemplate, &LetterTemplate),
    now: Instant,
) -> Answer<Uuid> {
    let row = registry::Model {
        id: desk.chance.id(now),
        unit_id: unit.uuid(),
        title: title.to_owned(),
        short_name: short_name.to_owned(),
        incoming_template: templates.0.as_str().to_owned(),
        outgoing_template: templates.1.as_str().to_owned(),
    };
    let id = row.id;
    Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(id)
}
