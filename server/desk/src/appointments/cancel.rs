//! Cancel an appointment; its time can be booked again.

use super::slot;
use crate::{Desk, OrTrouble};
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::AppointmentState;
use domain::refusal::{Answer, Refusal};
use entity::appointment;
use entity::words::word;
use sea_orm::sea_query::Expr;
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
    slot::give_back(&txn, row.line_id.into(), row.at.instant()).await?;
    txn.commit().await
}
