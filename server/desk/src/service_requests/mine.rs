//! What the signed-in person has sent and not yet sent.

use crate::OrTrouble;
use crate::desk::Desk;
use crate::drafts;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::request::StatusKind;
use domain::service::ServiceKey;
use domain::tracking::{Mine, RequestCard};
use entity::{from_word, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Most requests shown; older ones are found by their code.
const MOST: u64 = 200;

/// # Errors
/// `SignInFirst`, `NotFound` for staff, `Trouble`.
pub async fn mine(desk: &Desk, actor: &Actor) -> Answer<Mine> {
    let citizen = match actor {
        Actor::Citizen(citizen) => citizen,
        Actor::Anonymous => return Err(Refusal::SignInFirst),
        Actor::Officer(_) | Actor::Device(_) | Actor::System => return Err(Refusal::NotFound),
    };
    let connection = desk.database.read();
    let rows = service_request::Entity::find()
        .filter(service_request::Column::PersonId.eq(citizen.id.uuid()))
        .order_by_desc(service_request::Column::ReceivedAt)
        .order_by_desc(service_request::Column::Id)
        .limit(MOST)
        .all(connection)
        .await
        .or_trouble()?;
    let mut requests = Vec::new();
    for row in rows {
        let service: ServiceKey = from_word("service_key", &row.service_key).or_trouble()?;
        let version = u32::try_from(row.service_version).unwrap_or_default();
        let definition = desk.definitions.version(connection, &service, version).await?;
        let Some(status) = StatusKind::parse(&row.status) else {
            tracing::error!(request = %RequestId::from(row.id), "a request's status cannot be read");
            return Err(Refusal::Trouble);
        };
        requests.push(RequestCard {
            code: from_word("tracking_code", &row.tracking_code).or_trouble()?,
            service_title: definition.title.clone(),
            status,
            received_at: row.received_at.instant(),
            promise: row.due_at.map(entity::Moment::instant),
        });
    }
    let drafts = drafts::cards(desk, citizen.id).await?;
    Ok(Mine { mobile: citizen.mobile.as_str().to_owned(), requests, drafts })
}
