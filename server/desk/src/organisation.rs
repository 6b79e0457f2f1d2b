//! Units, desks and colleagues.

use crate::OrTrouble;
use domain::actor::{Grant, Officer, Role};
use domain::id::{DeskId, OfficerId, UnitId};
use domain::organisation::{Colleague, Desk, Unit};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceDefinition;
use entity::{desk, from_word, officer, officer_grant, unit};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, HashMap};

/// Units and desks as they are now: a few dozen rows, read whole.
#[derive(Clone, Debug, Default)]
pub struct Organisation {
    pub units: Vec<Unit>,
    pub desks: Vec<Desk>,
    by_key: BTreeMap<String, UnitId>,
}

impl Organisation {
    /// # Errors
    /// `Trouble`.
    pub async fn load(connection: &impl ConnectionTrait) -> Answer<Self> {
        let units = unit::Entity::find()
            .order_by_asc(unit::Column::Position)
            .order_by_asc(unit::Column::Key)
            .all(connection)
            .await
            .or_trouble()?;
        let desks = desk::Entity::find().all(connection).await.or_trouble()?;
        let units: Vec<Unit> = units
            .into_iter()
            .map(|row| Unit {
                id: row.id.into(),
                key: row.key,
                title: row.title,
                parent: row.parent_id.map(Into::into),
            })
            .collect();
        let place: HashMap<UnitId, usize> = units.iter().enumerate().map(|(at, unit)| (unit.id, at)).collect();
        let mut desks: Vec<Desk> = desks
            .into_iter()
            .map(|row| Desk {
                id: row.id.into(),
                unit: row.unit_id.into(),
                title: row.title,
                supervised: row.supervised,
            })
            .collect();
        desks.sort_by_key(|desk| place.get(&desk.unit).copied());
        let by_key = units.iter().map(|unit| (unit.key.clone(), unit.id)).collect();
        Ok(Self { units, desks, by_key })
    }

    /// Units by the key that definitions use.
    pub fn by_key(&self) -> &BTreeMap<String, UnitId> {
        &self.by_key
    }

    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// The unit's title; empty for a unit that no longer exists.
    pub fn unit_title(&self, id: UnitId) -> String {
        self.unit(id).map(|unit| unit.title.clone()).unwrap_or_default()
    }

    pub fn desk(&self, id: DeskId) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == id)
    }

    /// The desk's title; empty for a desk that no longer exists.
    pub fn desk_title(&self, id: DeskId) -> String {
        self.desk(id).map(|desk| desk.title.clone()).unwrap_or_default()
    }

    /// The desk that receives a service's requests: that of the unit the definition names, or of the nearest unit above
    /// it that has one.
    ///
    /// # Errors
    /// `ServiceClosed` when there is none: nobody would see the request.
    pub fn desk_for(&self, definition: &ServiceDefinition) -> Answer<&Desk> {
        let mut unit = self.by_key.get(&definition.desk).copied();
        for _ in 0..self.units.len() {
            let Some(id) = unit else { break };
            if let Some(desk) = self.desks.iter().find(|desk| desk.unit == id) {
                return Ok(desk);
            }
            unit = self.unit(id).and_then(|unit| unit.parent);
        }
        Err(Refusal::ServiceClosed)
    }
}

/// The active officer with what was granted to them, as it is now.
///
/// # Errors
/// `Trouble`.
pub async fn officer(connection: &impl ConnectionTrait, id: OfficerId) -> Answer<Option<Officer>> {
    let row = officer::Entity::find_by_id(id.uuid())
        .filter(officer::Column::Active.eq(true))
        .one(connection)
        .await
        .or_trouble()?;
    let Some(row) = row else { return Ok(None) };
    let grants = officer_grant::Entity::find()
        .filter(officer_grant::Column::OfficerId.eq(row.id))
        .order_by_asc(officer_grant::Column::Id)
        .all(connection)
        .await
        .or_trouble()?;
    let grants = grants.iter().map(grant).collect::<Answer<Vec<_>>>()?;
    Ok(Some(Officer { id, name: row.name, grants, stands_in_for: Vec::new() }))
}

/// All active officers with their grants, by name.
///
/// # Errors
/// `Trouble`.
pub async fn officers(connection: &impl ConnectionTrait) -> Answer<Vec<Officer>> {
    let rows = officer::Entity::find()
        .filter(officer::Column::Active.eq(true))
        .order_by_asc(officer::Column::Name)
        .all(connection)
        .await
        .or_trouble()?;
    let grants =
        officer_grant::Entity::find().order_by_asc(officer_grant::Column::Id).all(connection).await.or_trouble()?;
    rows.into_iter()
        .map(|row| {
            let own = grants.iter().filter(|grant| grant.officer_id == row.id);
            let grants = own.map(grant).collect::<Answer<Vec<_>>>()?;
            Ok(Officer { id: row.id.into(), name: row.name, grants, stands_in_for: Vec::new() })
        })
        .collect()
}

/// Names of officers, the inactive ones too: history speaks of them.
///
/// # Errors
/// `Trouble`.
pub async fn officer_names(connection: &impl ConnectionTrait) -> Answer<HashMap<OfficerId, String>> {
    let rows = officer::Entity::find().all(connection).await.or_trouble()?;
    Ok(rows.into_iter().map(|row| (row.id.into(), row.name)).collect())
}

/// The officer as colleagues see them: in the unit of their first grant.
pub fn colleague(organisation: &Organisation, officer: &Officer) -> Option<Colleague> {
    let unit = officer.grants.first()?.unit;
    Some(Colleague { id: officer.id, name: officer.name.clone(), unit, unit_title: organisation.unit_title(unit) })
}

fn grant(row: &officer_grant::Model) -> Answer<Grant> {
    let role: Role = from_word("officer_grant.role", &row.role).or_trouble()?;
    Ok(Grant { role, unit: row.unit_id.into() })
}
