//! Publish: a definition becomes the next version of its service; earlier versions stay as they are.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::organisation::Organisation;
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::service::{ServiceDefinition, Severity};
use domain::text::search_key;
use entity::{service, service_version, to_json};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect};

/// Publishes it in a transaction of its own; the answer is its version.
///
/// # Errors
/// As [`publish_in`].
pub async fn publish(desk: &Desk, definition: ServiceDefinition) -> Answer<u32> {
    let txn = desk.database.write().await?;
    let version = publish_in(desk, &txn, definition).await?;
    txn.commit().await?;
    Ok(version)
}

/// Publishes it in this transaction. Version and date are set here, whatever the definition says.
///
/// # Errors
/// `ServiceClosed` for a definition with errors, or whose units this organisation does not have (the log says which),
/// `Conflict`, `Trouble`.
pub async fn publish_in(desk: &Desk, txn: &Writing, mut definition: ServiceDefinition) -> Answer<u32> {
    let faults: Vec<_> = definition.check().into_iter().filter(|fault| fault.severity() == Severity::Blocks).collect();
    if !faults.is_empty() {
        tracing::error!(service = definition.key.as_str(), ?faults, "a definition with errors is not published");
        return Err(Refusal::ServiceClosed);
    }
    let organisation = Organisation::load(&**txn).await?;
    let unknown: Vec<_> =
        definition.units().into_iter().filter(|unit| !organisation.by_key().contains_key(*unit)).collect();
    if !unknown.is_empty() {
        tracing::error!(service = definition.key.as_str(), ?unknown, "a definition names units that are not here");
        return Err(Refusal::ServiceClosed);
    }
    organisation.desk_for(&definition)?;

    let now = desk.now();
    let row = service::Entity::find()
        .filter(service::Column::Key.eq(definition.key.as_str()))
        .lock_exclusive()
        .one(&**txn)
        .await
        .or_trouble()?;
    let service_id = match &row {
        Some(row) => row.id,
        None => {
            let position = service::Entity::find().count(&**txn).await.or_trouble()?;
            let row = service::Model {
                id: desk.chance.id(now),
                key: definition.key.as_str().to_owned(),
                published_version: None,
                position: i32::try_from(position).unwrap_or(i32::MAX),
            };
            let id = row.id;
            service::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
            id
        }
    };
    let before: Option<i32> = service_version::Entity::find()
        .select_only()
        .column_as(service_version::Column::Version.max(), "version")
        .filter(service_version::Column::ServiceId.eq(service_id))
        .into_tuple()
        .one(&**txn)
        .await
        .or_trouble()?
        .flatten();
    let version = before.unwrap_or(0) + 1;
    definition.version = u32::try_from(version).map_err(|_| Refusal::Trouble)?;
    let today = JalaliDate::of(now);
    definition.published_on = Some(today);
    definition.updated_on = Some(today);
    let row = service_version::Model {
        id: desk.chance.id(now),
        service_id,
        version,
        title: definition.title.clone(),
        search_key: searched(&definition),
        definition: to_json(&definition),
        published_at: now.into(),
    };
    service_version::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    service::Entity::update_many()
        .col_expr(service::Column::PublishedVersion, Expr::value(version))
        .filter(service::Column::Id.eq(service_id))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(definition.version)
}

/// What the search looks through, title first.
fn searched(definition: &ServiceDefinition) -> String {
    let code = definition.code.as_ref().map(|code| code.as_str().to_owned()).unwrap_or_default();
    let parent = definition.parent.as_ref().map(|parent| parent.title.as_str()).unwrap_or_default();
    let parts = [
        definition.title.as_str(),
        definition.summary.as_str(),
        definition.category.title.as_str(),
        parent,
        code.as_str(),
        definition.info.audience.as_str(),
        definition.description.as_str(),
    ];
    parts.map(search_key).join("|")
}
