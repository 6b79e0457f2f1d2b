//! The page before the first question.

use crate::OrTrouble;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::draft::{KEEP_DAYS, StartPage};
use domain::refusal::Answer;
use domain::service::ServiceKey;
use entity::{Moment, draft};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// # Errors
/// `NotFound`, `Trouble`.
pub async fn start_page(desk: &Desk, actor: &Actor, service: &ServiceKey) -> Answer<StartPage> {
    let connection = desk.database.read();
    let definition = desk.definitions.published(connection, service).await?;
    let unfinished = match actor.citizen() {
        Some(citizen) => draft::Entity::find()
            .filter(draft::Column::PersonId.eq(citizen.id.uuid()))
            .filter(draft::Column::AssistedBy.is_null())
            .filter(draft::Column::ServiceKey.eq(service.as_str()))
            .filter(draft::Column::RequestId.is_null())
            .filter(draft::Column::ExpiresAt.gt(Moment::from(desk.now())))
            .order_by_desc(draft::Column::UpdatedAt)
            .one(connection)
            .await
            .or_trouble()?,
        None => None,
    };
    Ok(StartPage {
        agency: desk.settings.agency.clone(),
        definition: (*definition).clone(),
        signed_in: actor.citizen().is_some(),
        unfinished: unfinished.map(|row| row.id.into()),
        keep_days: KEEP_DAYS,
    })
}
