//! Published versions of services, read once: they never change.

use crate::OrTrouble;
use domain::refusal::{Answer, Refusal};
use domain::service::{ServiceDefinition, ServiceKey};
use entity::{from_json, service, service_version};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Versions that were read before. Bounded by what was ever published, a few hundred documents.
#[derive(Debug, Default)]
pub struct Definitions(Mutex<HashMap<(ServiceKey, u32), Arc<ServiceDefinition>>>);

impl Definitions {
    /// The version, published or superseded.
    ///
    /// # Errors
    /// `NotFound`, `Trouble`.
    pub async fn version(
        &self,
        connection: &impl ConnectionTrait,
        key: &ServiceKey,
        version: u32,
    ) -> Answer<Arc<ServiceDefinition>> {
        let name = (key.clone(), version);
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&name) {
            return Ok(known.clone());
        }
        let service = service::Entity::find()
            .filter(service::Column::Key.eq(key.as_str()))
            .one(connection)
            .await
            .or_trouble()?
            .ok_or(Refusal::NotFound)?;
        let row = service_version::Entity::find()
            .filter(service_version::Column::ServiceId.eq(service.id))
            .filter(service_version::Column::Version.eq(i32::try_from(version).map_err(|_| Refusal::NotFound)?))
            .one(connection)
            .await
            .or_trouble()?
            .ok_or(Refusal::NotFound)?;
        let definition: Arc<ServiceDefinition> =
            Arc::new(from_json("service_version.definition", &row.definition).or_trouble()?);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name, definition.clone());
        Ok(definition)
    }

    /// The version offered now.
    ///
    /// # Errors
    /// `NotFound` for a service that does not exist or is not offered, `Trouble`.
    pub async fn published(
        &self,
        connection: &impl ConnectionTrait,
        key: &ServiceKey,
    ) -> Answer<Arc<ServiceDefinition>> {
        let service = service::Entity::find()
            .filter(service::Column::Key.eq(key.as_str()))
            .one(connection)
            .await
            .or_trouble()?
            .ok_or(Refusal::NotFound)?;
        let version = service.published_version.ok_or(Refusal::NotFound)?;
        self.version(connection, key, u32::try_from(version).map_err(|_| Refusal::NotFound)?).await
    }
}
