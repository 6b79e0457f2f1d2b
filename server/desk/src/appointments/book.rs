//! Book a time: one open appointment per person and line.

use super::{rows, slots};
use crate::database::Writing;
use crate::{Desk, OrTrouble, places};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{LineId, PlaceId};
use domain::in_person::{Appointment, AppointmentState, Line};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::words::word;
use entity::{Moment, appointment, person};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Statement};

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
    let (now, txn) = (desk.now(), desk.database.write().await?);
    // Two hands of one person wait for each other.
    person::Entity::find_by_id(citizen.id.uuid()).lock_exclusive().one(&*txn).await.or_trouble()?;
    let booked = word(&AppointmentState::Booked);
    let own = appointment::Entity::find()
        .filter(appointment::Column::PersonId.eq(citizen.id.uuid()))
        .filter(appointment::Column::LineId.eq(line.id.uuid()))
        .filter(appointment::Column::State.eq(booked.clone()));
    if let Some(known) = own.one(&*txn).await.or_trouble()? {
        // Sent twice, it is one.
        let known = rows::to_domain(known)?;
        return if known.at == at && known.service == service { Ok(known) } else { Err(Refusal::Conflict) };
    }
    take_slot(&txn, line, at).await?;
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
        state: booked,
        ticket_id: None,
        booked_at: now.into(),
    };
    appointment::Entity::insert(row.clone().into_active_model()).exec_without_returning(&*txn).await.or_trouble()?;
    txn.commit().await?;
    rows::to_domain(row)
}

/// One more of the slot, where it has one left.
async fn take_slot(txn: &Writing, line: &Line, at: Instant) -> Answer<()> {
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO appointment_slot (line_id, at, taken) VALUES ($1, $2, 1) \
         ON CONFLICT (line_id, at) DO UPDATE SET taken = appointment_slot.taken + 1 \
         WHERE appointment_slot.taken < $3 RETURNING taken",
        [line.id.uuid().into(), Moment::from(at).0.into(), i32::from(line.per_half_hour).into()],
    );
    txn.query_one_raw(statement).await.or_trouble()?.map(|_| ()).ok_or(Refusal::SlotTaken)
}

async fn free_code(desk: &Desk, txn: &Writing, place: PlaceId, day: &str) -> Answer<String> {
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
