//! The services offered now, as lists show them.

use crate::OrTrouble;
use crate::desk::Desk;
use domain::catalogue::{Category, ServiceCard};
use domain::refusal::Answer;
use domain::service::{ServiceDefinition, ServiceKey};
use entity::{from_word, service, service_version};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use std::sync::Arc;

/// A service that is offered, with what the search looks through.
pub struct Offered {
    pub definition: Arc<ServiceDefinition>,
    pub search_key: String,
}

/// All services offered now, in the order they were first published. Some hundreds at most.
///
/// # Errors
/// `Trouble`.
pub async fn offered(desk: &Desk, connection: &impl ConnectionTrait) -> Answer<Vec<Offered>> {
    let services = service::Entity::find()
        .filter(service::Column::PublishedVersion.is_not_null())
        .order_by_asc(service::Column::Position)
        .all(connection)
        .await
        .or_trouble()?;
    let versions = service_version::Entity::find().all(connection).await.or_trouble()?;
    let keys: HashMap<_, _> = versions.into_iter().map(|row| ((row.service_id, row.version), row.search_key)).collect();
    let mut offered = Vec::new();
    for row in services {
        let Some(version) = row.published_version else { continue };
        let key: ServiceKey = from_word("service.key", &row.key).or_trouble()?;
        let number = u32::try_from(version).unwrap_or_default();
        let definition = desk.definitions.version(connection, &key, number).await?;
        let search_key = keys.get(&(row.id, version)).cloned().unwrap_or_default();
        offered.push(Offered { definition, search_key });
    }
    Ok(offered)
}

pub fn card(definition: &ServiceDefinition) -> ServiceCard {
    ServiceCard {
        key: definition.key.clone(),
        title: definition.title.clone(),
        summary: definition.summary.clone(),
        category_title: definition.category.title.clone(),
        service_type: definition.service_type,
        response_time: definition.response_time,
        free: definition.is_free(),
    }
}

/// Categories with how many services are in them, in the order in which they first appear.
pub fn categories(offered: &[Offered]) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for one in offered {
        let named = &one.definition.category;
        match categories.iter_mut().find(|known| known.key == named.key) {
            Some(known) => known.services += 1,
            None => categories.push(Category { key: named.key.clone(), title: named.title.clone(), services: 1 }),
        }
    }
    categories
}
