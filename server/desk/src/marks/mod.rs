//! Marks an officer puts on cases for themselves: flags, and cases put off.

mod flag;
mod rows;
mod snooze;
#[cfg(test)]
mod tests;

pub(crate) use rows::{asleep, back, flagged, flags_of};
pub(crate) use snooze::{answered, opened};

use crate::{Desk, OrTrouble, kartabl};
use domain::actor::{Actor, Officer};
use domain::id::RequestId;
use domain::refusal::{Answer, Refusal};
use domain::work::{Flag, Marks, SELECTED, Snooze};
use entity::service_request;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

#[async_trait::async_trait]
impl Marks for Desk {
    async fn flag(&self, actor: &Actor, requests: Vec<RequestId>, flag: Option<Flag>) -> Answer<u32> {
        flag::flag(self, actor, requests, flag).await
    }

    async fn snooze(&self, actor: &Actor, requests: Vec<RequestId>, until: Option<Snooze>) -> Answer<u32> {
        snooze::snooze(self, actor, requests, until).await
    }
}

/// Those among them that the officer may see; `NotFound` where there is none.
async fn seen(connection: &impl ConnectionTrait, officer: &Officer, requests: &[RequestId]) -> Answer<Vec<Uuid>> {
    if requests.is_empty() || requests.len() > SELECTED {
        return Err(Refusal::Selected { most: SELECTED as u32 });
    }
    let seen: Vec<Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::Id.is_in(requests.iter().map(|id| id.uuid())))
        .filter(kartabl::visible(officer))
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    if seen.is_empty() { Err(Refusal::NotFound) } else { Ok(seen) }
}
