//! Row ↔ domain for appointments, and those that were missed.

use crate::{Desk, OrTrouble};
use chrono::Duration;
use domain::Instant;
use domain::id::{AppointmentId, PersonId};
use domain::in_person::{Appointment, AppointmentState, CHECK_IN_MINUTES};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{Moment, appointment, from_word};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Select};
use uuid::Uuid;

pub(super) fn to_domain(row: appointment::Model) -> Answer<Appointment> {
    Ok(Appointment {
        id: row.id.into(),
        place: row.place_id.into(),
        line: row.line_id.into(),
        service: from_word("appointment.service_key", &row.service_key).or_trouble()?,
        at: row.at.instant(),
        code: row.code,
        state: from_word("appointment.state", &row.state).or_trouble()?,
    })
}

/// Booked by this person and still to come, whether or not it was already looked who missed theirs.
pub(super) fn open(person: PersonId, now: Instant) -> Select<appointment::Entity> {
    appointment::Entity::find()
        .filter(appointment::Column::PersonId.eq(person.uuid()))
        .filter(appointment::Column::State.eq(word(&AppointmentState::Booked)))
        .filter(appointment::Column::At.gte(over(now)))
}

/// Who was expected before this did not come.
fn over(now: Instant) -> Moment {
    Moment::from(now - Duration::minutes(CHECK_IN_MINUTES.into()))
}

/// Another's is one that is not there.
pub(super) async fn own(
    connection: &impl ConnectionTrait,
    person: PersonId,
    id: AppointmentId,
) -> Answer<appointment::Model> {
    let row = appointment::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?;
    row.filter(|row| row.person_id == person.uuid()).ok_or(Refusal::NotFound)
}

/// How many are still expected in one of these lines.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn expected(connection: &impl ConnectionTrait, lines: &[Uuid], now: Instant) -> Answer<u64> {
    appointment::Entity::find()
        .filter(appointment::Column::LineId.is_in(lines.iter().copied()))
        .filter(appointment::Column::State.eq(word(&AppointmentState::Booked)))
        .filter(appointment::Column::At.gte(over(now)))
        .count(connection)
        .await
        .or_trouble()
}

/// Whoever did not come in time missed theirs.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn miss(desk: &Desk) -> Answer<()> {
    let over = over(desk.now());
    let booked = word(&AppointmentState::Booked);
    let late = appointment::Entity::find()
        .filter(appointment::Column::State.eq(booked.clone()))
        .filter(appointment::Column::At.lt(over));
    if late.one(desk.database.read()).await.or_trouble()?.is_none() {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    appointment::Entity::update_many()
        .col_expr(appointment::Column::State, Expr::value(word(&AppointmentState::Missed)))
        .filter(appointment::Column::State.eq(booked))
        .filter(appointment::Column::At.lt(over))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
