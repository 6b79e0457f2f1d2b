//! Book a time: one open appointment per person and line.

use super::{BOOKINGS, rows, slot, slots, tell};
use crate::database::Writing;
use crate::{Desk, OrTrouble, places, throttle};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{LineId, PlaceId};
use domain::in_person::{Appointment, AppointmentState};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::words::word;
use entity::{appointment, person};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

/// Codes are drawn until one is free that day; of a million, a few hundred are taken.
const DRAWS: usize = 20;

pub(super) async fn book(
    desk: &Desk,
    actor: &Actor,
    place: PlaceId,
    line: LineId,
    service: ServiceKey,
    at: Instant,
) -> Answer<Appointment> {
    let citizen = actor.citizen().ok_or(Refusal::SignInFirst)?;
    let place = places::by_id(desk.database.read(), place).await?;
    let line = place.line(line).filter(|line| line.services.contains(&service)).ok_or(Refusal::NotFound)?;
    if !slots::times(desk, &place, line).await?.contains(&at) {
        return Err(Refusal::SlotTaken);
    }
    let now = desk.now();
    throttle::count(&desk.database, BOOKINGS, &citizen.id.to_string(), now).await?;
    let txn = desk.database.write().await?;
    // Two hands of one person wait for each other.
    person::Entity::find_by_id(citizen.id.uuid()).lock_exclusive().one(&*txn).await.or_trouble()?;
    let own = rows::open(citizen.id, now).filter(appointment::Column::LineId.eq(line.id.uuid()));
    if let Some(known) = own.one(&*txn).await.or_trouble()? {
        // Sent twice, it is one.
        let known = rows::to_domain(known)?;
        return if known.at == at && known.service == service { Ok(known) } else { Err(Refusal::Conflict) };
    }
    slot::take(&txn, line, at).await?;
    let day = crate::queue::today(at);
    let row = appointment::Model {
        id: desk.new_id(),
        place_id: place.id.uuid(),
        line_id: line.id.uuid(),
        person_id: citizen.id.uuid(),
        service_key: service.as_str().to_owned(),
        code: free_code(desk, &txn, place.id, &day).await?,
        day,
        at: at.into(),
        state: word(&AppointmentState::Booked),
        ticket_id: None,
        booked_at: now.into(),
    };
    appointment::Entity::insert(row.clone().into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    let booked = rows::to_domain(row)?;
    tell::tell(desk, &txn, &citizen.mobile, &place, &booked).await?;
    txn.commit().await?;
    Ok(booked)
}

/// A code that nobody says there that day.
pub(super) async fn free_code(desk: &Desk, txn: &Writing, place: PlaceId, day: &str) -> Answer<String> {
    for _ in 0..DRAWS {
        let code = desk.chance.digits(6);
        let taken = appointment::Entity::find()
            .filter(appointment::Column::PlaceId.eq(place.uuid()))
            .filter(appointment::Column::Day.eq(day))
            .filter(appointment::Column::Code.eq(code.as_str()));
        if taken.one(&**txn).await.or_trouble()?.is_none() {
            return Ok(code);
        }
    }
    Err(Refusal::SlotTaken)
}
