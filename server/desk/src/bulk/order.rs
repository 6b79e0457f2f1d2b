//! Ordering: from here on it is carried out, whatever happens to the machine, unless it is taken back in time.

use super::{plan_of, state};
use crate::{Desk, OrTrouble, kartabl};
use chrono::Duration;
use domain::actor::{Actor, Officer};
use domain::id::OrderId;
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::work::{Asked, GRACE_SECONDS, SELECTED};
use entity::{bulk_item, bulk_order, service_request, to_json};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Longest key a form may carry.
const KEY: usize = 100;

pub(super) async fn order(desk: &Desk, actor: &Actor, key: &str, seen: Vec<Seen>, asked: Asked) -> Answer<OrderId> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let mut known = BTreeSet::new();
    let seen: Vec<_> = seen.into_iter().filter(|seen| known.insert(seen.request)).collect();
    if seen.is_empty() || seen.len() > SELECTED || key.is_empty() || key.len() > KEY {
        return Err(Refusal::Selected { most: SELECTED as u32 });
    }
    let (plan, _) = plan_of(desk, officer, asked).await?;
    let now = desk.now();
    let txn = desk.database.write().await?;
    let same = bulk_order::Entity::find()
        .filter(bulk_order::Column::OfficerId.eq(officer.id.uuid()))
        .filter(bulk_order::Column::Key.eq(key))
        .one(&*txn)
        .await
        .or_trouble()?;
    if let Some(same) = same {
        return Ok(same.id.into());
    }
    let ids: Vec<_> = seen.iter().map(|seen| seen.request.uuid()).collect();
    // Whose cases they are is asked again when it is carried out; here, only that nothing foreign gets into the order.
    if visible(&txn, officer, &ids).await? != ids.len() {
        return Err(Refusal::NotFound);
    }
    let row = bulk_order::Model {
        id: desk.new_id(),
        officer_id: officer.id.uuid(),
        key: key.to_owned(),
        plan: to_json(&plan),
        state: state::WAITING.to_owned(),
        made_at: now.into(),
        not_before: (now + Duration::seconds(GRACE_SECONDS)).into(),
        lease_until: None,
        done_at: None,
    };
    let id = row.id;
    row.into_active_model().insert(&*txn).await.or_trouble()?;
    let items = seen.iter().enumerate().map(|(position, seen)| {
        bulk_item::Model {
            order_id: id,
            position: position as i32,
            request_id: seen.request.uuid(),
            revision: i32::try_from(seen.revision).unwrap_or(i32::MAX),
            state: state::WAITING.to_owned(),
            attempts: 0,
            refusal: None,
        }
        .into_active_model()
    });
    bulk_item::Entity::insert_many(items).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await?;
    Ok(id.into())
}

async fn visible(txn: &crate::Writing, officer: &Officer, ids: &[Uuid]) -> Answer<usize> {
    let count = service_request::Entity::find()
        .filter(service_request::Column::Id.is_in(ids.iter().copied()))
        .filter(kartabl::visible(officer))
        .count(&**txn)
        .await
        .or_trouble()?;
    Ok(usize::try_from(count).unwrap_or_default())
}
