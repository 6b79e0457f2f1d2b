//! Cancel an appointment; its time can be booked again.

use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::AppointmentState;
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{appointment, appointment_slot};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Cancelled twice, it is cancelled.
pub(super) async fn cancel(desk: &Desk, actor: &Actor, id: AppointmentId) -> Answer<()> {
    let citizen = actor.citizen().ok_or(Refusal::SignInFirst)?;
    let txn = desk.database.write().await?;
    let row = appointment::Entity::find_by_id(id.uuid())
        .lock_exclusive()
        .one(&*txn)
        .await
        .or_trouble()?
        .filter(|row| row.person_id == citizen.id.uuid())
        .ok_or(Refusal::NotFound)?;
    let [booked, cancelled] = [AppointmentState::Booked, AppointmentState::Cancelled].map(|state| word(&state));
    if row.state == cancelled {
        return Ok(());
    }
    if row.state != booked {
        return Err(Refusal::WrongStatus);
    }
    appointment::Entity::update_many()
        .col_expr(appointment::Column::State, Expr::value(cancelled))
        .filter(appointment::Column::Id.eq(row.id))
        .exec(&*txn)
        .await
        .or_trouble()?;
    appointment_slot::Entity::update_many()
        .col_expr(appointment_slot::Column::Taken, Expr::col(appointment_slot::Column::Taken).sub(1))
        .filter(appointment_slot::Column::LineId.eq(row.line_id))
        .filter(appointment_slot::Column::At.eq(row.at))
        .filter(appointment_slot::Column::Taken.gt(0))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
