//! One's own order as it stands.

use super::state;
use crate::kartabl::visible;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::OrderId;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use domain::work::{ItemState, ItemView, OrderState, OrderView};
use entity::{bulk_item, bulk_order, from_json, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

pub(super) async fn order_view(desk: &Desk, actor: &Actor, order: OrderId) -> Answer<OrderView> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    let row = bulk_order::Entity::find_by_id(order.uuid())
        .filter(bulk_order::Column::OfficerId.eq(officer.id.uuid()))
        .one(connection)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    let items = bulk_item::Entity::find()
        .filter(bulk_item::Column::OrderId.eq(row.id))
        .order_by_asc(bulk_item::Column::Position)
        .all(connection)
        .await
        .or_trouble()?;
    let cases = service_request::Entity::find()
        .filter(service_request::Column::Id.is_in(items.iter().map(|item| item.request_id)))
        .all(connection)
        .await
        .or_trouble()?;
    let cases: HashMap<_, _> = cases.into_iter().map(|case| (case.id, case)).collect();
    // A case may have been taken out of the officer's sight since: then whose it is is not told any more.
    let seen: HashSet<Uuid> = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .filter(service_request::Column::Id.is_in(cases.keys().copied()))
        .filter(visible(officer))
        .into_tuple::<Uuid>()
        .all(connection)
        .await
        .or_trouble()?
        .into_iter()
        .collect();
    let items = items.iter().map(|item| {
        let case = cases.get(&item.request_id).ok_or(Refusal::Trouble)?;
        Ok(ItemView {
            request: item.request_id.into(),
            code: TrackingCode::parse(&case.tracking_code).map_err(|_| Refusal::Trouble)?,
            applicant_name: Some(&case.applicant_name).filter(|_| seen.contains(&case.id)).cloned().unwrap_or_default(),
            state: item_state(item)?,
        })
    });
    let left = row.not_before.instant() - desk.now();
    Ok(OrderView {
        id: order,
        plan: from_json("bulk_order.plan", &row.plan).or_trouble()?,
        state: match row.state.as_str() {
            state::WAITING => OrderState::Waiting,
            state::RUNNING => OrderState::Running,
            state::DONE => OrderState::Done,
            state::UNDONE => OrderState::Undone,
            _ => return Err(Refusal::Trouble),
        },
        made_at: row.made_at.instant(),
        seconds_left: u32::try_from((left.num_milliseconds().max(0) + 999) / 1000).unwrap_or_default(),
        items: items.collect::<Answer<_>>()?,
    })
}

fn item_state(item: &bulk_item::Model) -> Answer<ItemState> {
    Ok(match (item.state.as_str(), &item.refusal) {
        (state::WAITING, _) => ItemState::Waiting,
        (state::DONE, _) => ItemState::Done,
        (state::REFUSED, Some(refusal)) => ItemState::Refused(from_json("bulk_item.refusal", refusal).or_trouble()?),
        _ => return Err(Refusal::Trouble),
    })
}
