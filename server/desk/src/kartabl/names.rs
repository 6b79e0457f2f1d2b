//! What the names in a query mean: services, units and officers by words of their titles and names. All staff know of
//! them; names of applicants are looked for only among the cases an officer may see.

use crate::organisation::{self, Organisation};
use crate::{Desk, OrTrouble};
use domain::actor::Officer;
use domain::query::{Filter, Query, QueryProblem, Value, Vocabulary};
use domain::refusal::Answer;
use domain::text::{search_key, search_words};
use entity::{service, service_version};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Titles and names with what stands for them in rows.
#[derive(Default)]
pub(super) struct Names {
    services: Vec<(String, String)>,
    units: Vec<(String, String)>,
    officers: Vec<(String, String)>,
    me: Vec<String>,
    my_units: Vec<String>,
}

impl Names {
    /// As far as the query needs them.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn for_query(desk: &Desk, officer: &Officer, query: &Query) -> Answer<Self> {
        let needs = |wanted: fn(&Filter) -> bool| query.terms.iter().any(|term| wanted(&term.filter));
        let mut names = Self::of(officer);
        if needs(|filter| matches!(filter, Filter::Service(_))) {
            names.services = services(desk).await?;
        }
        if needs(|filter| matches!(filter, Filter::Unit(_))) {
            names.units = units(desk).await?;
        }
        if needs(|filter| matches!(filter, Filter::ReferredTo(_))) {
            names.officers = officers(desk).await?;
        }
        Ok(names)
    }

    fn of(officer: &Officer) -> Self {
        let my_units = officer.grants.iter().map(|grant| grant.unit.to_string()).collect();
        Self { me: vec![officer.id.to_string()], my_units, ..Self::default() }
    }

    /// Keys of the services that are meant.
    pub fn services(&self, value: &Value) -> Result<Vec<String>, QueryProblem> {
        meant(&self.services, value).ok_or_else(|| QueryProblem::NoSuchService(value.as_str().to_owned()))
    }

    /// Ids of the units that are meant.
    pub fn units(&self, value: &Value) -> Result<Vec<String>, QueryProblem> {
        if value.is_me() {
            return Ok(self.my_units.clone());
        }
        meant(&self.units, value).ok_or_else(|| QueryProblem::NoSuchUnit(value.as_str().to_owned()))
    }

    /// Ids of the officers that are meant.
    pub fn officers(&self, value: &Value) -> Result<Vec<String>, QueryProblem> {
        if value.is_me() {
            return Ok(self.me.clone());
        }
        meant(&self.officers, value).ok_or_else(|| QueryProblem::NoSuchOfficer(value.as_str().to_owned()))
    }
}

/// Names to suggest from: services that are offered, units, and officers who work here now.
///
/// # Errors
/// `Trouble`.
pub(super) async fn vocabulary(desk: &Desk) -> Answer<Vocabulary> {
    let offered = service::Entity::find().all(desk.database.read()).await.or_trouble()?;
    let offered: Vec<_> =
        offered.into_iter().filter(|row| row.published_version.is_some()).map(|row| row.key).collect();
    let services = services(desk).await?.into_iter().filter(|(_, key)| offered.contains(key));
    let mut services: Vec<_> = services.map(|(title, _)| title).collect();
    services.dedup();
    let units = units(desk).await?.into_iter().map(|(title, _)| title).collect();
    let officers = organisation::officers(desk.database.read()).await?;
    Ok(Vocabulary { services, units, officers: officers.into_iter().map(|officer| officer.name).collect() })
}

/// Those of exactly this name; without one, those whose name holds all the words.
fn meant(names: &[(String, String)], value: &Value) -> Option<Vec<String>> {
    let (key, words) = (value.key(), search_words(value.as_str()));
    let with = |fits: &dyn Fn(&str) -> bool| {
        let found = names.iter().filter(|(name, _)| fits(&search_key(name))).map(|(_, id)| id.clone());
        Some(found.collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    with(&|name| name == key).or_else(|| with(&|name| words.iter().all(|word| name.contains(word.as_str()))))
}

/// Titles of every version with the service's key: requests of an old version are found by its title too.
async fn services(desk: &Desk) -> Answer<Vec<(String, String)>> {
    let connection = desk.database.read();
    let services = service::Entity::find().all(connection).await.or_trouble()?;
    let keys: HashMap<Uuid, String> = services.into_iter().map(|row| (row.id, row.key)).collect();
    let versions: Vec<(Uuid, String)> = service_version::Entity::find()
        .select_only()
        .columns([service_version::Column::ServiceId, service_version::Column::Title])
        .order_by_asc(service_version::Column::Title)
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    let mut titles = Vec::new();
    for (service, title) in versions {
        if let Some(key) = keys.get(&service) {
            titles.push((title, key.clone()));
        }
    }
    Ok(titles)
}

async fn units(desk: &Desk) -> Answer<Vec<(String, String)>> {
    let organisation = Organisation::load(desk.database.read()).await?;
    let desks = organisation.desks.iter().map(|desk| (desk.title.clone(), desk.unit.to_string()));
    Ok(organisation.units.iter().map(|unit| (unit.title.clone(), unit.id.to_string())).chain(desks).collect())
}

async fn officers(desk: &Desk) -> Answer<Vec<(String, String)>> {
    let names = organisation::officer_names(desk.database.read()).await?;
    Ok(names.into_iter().map(|(id, name)| (name, id.to_string())).collect())
}
