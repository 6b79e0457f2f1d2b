//! What is signed for an answer that was handed over in this visit.

use super::cases::at_counter;
use crate::world::World;
use crate::{Desk, OrTrouble, organisation, places};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::in_person::{CounterActionKind, HandOverReceipt};
use domain::refusal::{Answer, Refusal};
use entity::counter_action;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus` where nothing was handed over at a counter, `Trouble`.
pub(super) async fn hand_over_receipt(desk: &Desk, actor: &Actor, request: RequestId) -> Answer<HandOverReceipt> {
    let connection = desk.database.read();
    let request = at_counter(connection, actor, request).await?;
    let number = request.status.response().map(|response| response.number.clone()).ok_or(Refusal::WrongStatus)?;
    let action = counter_action::Entity::find()
        .filter(counter_action::Column::RequestId.eq(request.id.uuid()))
        .filter(counter_action::Column::Kind.eq(CounterActionKind::DeliverResponse.as_str()))
        .order_by_desc(counter_action::Column::At)
        .one(connection)
        .await
        .or_trouble()?
        .ok_or(Refusal::WrongStatus)?;
    let place = places::by_id(connection, action.place_id.into()).await?;
    let names = organisation::officer_names(connection).await?;
    let world = World::of(desk, connection, &request).await?;
    Ok(HandOverReceipt {
        agency: desk.settings.agency.clone(),
        code: request.tracking_code.clone(),
        service_title: world.definition.title.clone(),
        applicant: request.applicant.name.clone(),
        status: request.status.kind(),
        number,
        handed_at: action.at.instant(),
        clerk: names.get(&action.officer_id.into()).cloned().unwrap_or_default(),
        counter: place.counter(action.counter_id.into()).map_or(0, |counter| counter.number),
        place_title: place.title,
    })
}
