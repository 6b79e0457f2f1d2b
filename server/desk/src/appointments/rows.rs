//! Row ↔ domain for appointments, and those that were missed.

use crate::{Desk, OrTrouble};
use chrono::Duration;
use domain::in_person::{Appointment, AppointmentState, CHECK_IN_MINUTES};
use domain::refusal::Answer;
use entity::words::word;
use entity::{Moment, appointment, from_word};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

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

/// Whoever did not come in time missed theirs.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn miss(desk: &Desk) -> Answer<()> {
    let over = Moment::from(desk.now() - Duration::minutes(CHECK_IN_MINUTES.into()));
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
