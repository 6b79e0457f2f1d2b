//! The first page: categories and what is asked for most.

use super::cards::{card, categories, offered};
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::catalogue::Home;
use domain::refusal::Answer;
use entity::{Moment, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// How many services are shown as asked for most, counted over so many days.
const FREQUENT: usize = 6;
const COUNTED_DAYS: i64 = 90;

/// # Errors
/// `Trouble`.
pub async fn home(desk: &Desk) -> Answer<Home> {
    let connection = desk.database.read();
    let offered = offered(desk, connection).await?;
    let since = Moment::from(desk.now() - Duration::days(COUNTED_DAYS));
    let asked: HashMap<String, i64> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::ServiceKey)
        .column_as(service_request::Column::Id.count(), "asked")
        .filter(service_request::Column::ReceivedAt.gte(since))
        .group_by(service_request::Column::ServiceKey)
        .into_tuple::<(String, i64)>()
        .all(connection)
        .await
        .or_trouble()?
        .into_iter()
        .collect();
    let mut frequent: Vec<_> = offered.iter().map(|one| &one.definition).collect();
    frequent.sort_by_key(|definition| std::cmp::Reverse(asked.get(definition.key.as_str()).copied().unwrap_or(0)));
    Ok(Home {
        agency: desk.settings.agency.clone(),
        categories: categories(&offered),
        frequent: frequent.into_iter().take(FREQUENT).map(|definition| card(definition)).collect(),
        service_count: u32::try_from(offered.len()).unwrap_or(u32::MAX),
    })
}
