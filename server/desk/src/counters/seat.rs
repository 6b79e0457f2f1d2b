//! Where an officer sits now, and where they may.

use crate::{OrTrouble, places, queue};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::in_person::{Counter, Place, may_sit};
use domain::refusal::{Answer, Refusal};
use entity::seat;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// An officer at a counter.
pub(super) struct Seated {
    pub place: Place,
    pub counter: Counter,
    pub row: seat::Model,
}

/// # Errors
/// `SignInFirst` for strangers, `NotFound` for everybody else who is no officer.
pub(crate) fn officer_of(actor: &Actor) -> Answer<&Officer> {
    match actor {
        Actor::Officer(officer) => Ok(officer),
        Actor::Anonymous => Err(Refusal::SignInFirst),
        Actor::Citizen(_) | Actor::Device(_) | Actor::System => Err(Refusal::NotFound),
    }
}

/// Where they sit; a seat of an earlier day is none, nor one in a unit where they may not sit any more.
///
/// # Errors
/// `Trouble`.
pub(super) async fn seat_of(
    connection: &impl ConnectionTrait,
    officer: &Officer,
    now: Instant,
) -> Answer<Option<Seated>> {
    let row = seat::Entity::find()
        .filter(seat::Column::OfficerId.eq(officer.id.uuid()))
        .filter(seat::Column::RoseAt.is_null())
        .filter(seat::Column::Day.eq(queue::today(now)))
        .one(connection)
        .await
        .or_trouble()?;
    let Some(row) = row else { return Ok(None) };
    let place = places::by_id(connection, row.place_id.into()).await?;
    let counter = place.counter(row.counter_id.into()).cloned();
    let seated = counter.filter(|_| may_sit(officer, place.unit));
    Ok(seated.map(|counter| Seated { place, counter, row }))
}

/// The same, for what only somebody who sits may do.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `NoCounter`, `Trouble`.
pub(super) async fn seated(connection: &impl ConnectionTrait, actor: &Actor, now: Instant) -> Answer<Seated> {
    let officer = officer_of(actor)?;
    match seat_of(connection, officer, now).await? {
        Some(seated) => Ok(seated),
        // Who sits nowhere is told so only where they could sit.
        None if officer.grants.iter().any(|grant| may_sit(officer, grant.unit)) => Err(Refusal::NoCounter),
        None => Err(Refusal::NotFound),
    }
}
