//! Another time instead: the same appointment, whose earlier time others can book.

use super::book::free_code;
use super::{BOOKINGS, rows, slot, slots, tell};
use crate::{Desk, OrTrouble, places, throttle};
use domain::Instant;
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::{Appointment, AppointmentState};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::words::word;
use entity::{Moment, appointment};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

pub(super) async fn move_to(
    desk: &Desk,
    actor: &Actor,
    id: AppointmentId,
    service: ServiceKey,
    at: Instant,
) -> Answer<Appointment> {
    let citizen = actor.citizen().ok_or(Refusal::SignInFirst)?;
    let known = rows::own(desk.database.read(), citizen.id, id).await?;
    let place = places::by_id(desk.database.read(), known.place_id.into()).await?;
    let line =
        place.line(known.line_id.into()).filter(|line| line.services.contains(&service)).ok_or(Refusal::NotFound)?;
    if !slots::times(desk, &place, line).await?.contains(&at) {
        return Err(Refusal::SlotTaken);
    }
    let now = desk.now();
    throttle::count(&desk.database, BOOKINGS, &citizen.id.to_string(), now).await?;
    let txn = desk.database.write().await?;
    let row = appointment::Entity::find_by_id(id.uuid())
        .lock_exclusive()
        .one(&*txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    if row.state != word(&AppointmentState::Booked) {
        return Err(Refusal::WrongStatus);
    }
    let before = row.at.instant();
    if before == at && row.service_key == service.as_str() {
        // Sent twice, it is moved once.
        return rows::to_domain(row);
    }
    // The earlier half hour first: two who change places do not wait for each other for ever.
    if before < at {
        slot::give_back(&txn, line.id, before).await?;
        slot::take(&txn, line, at).await?;
    } else {
        slot::take(&txn, line, at).await?;
        slot::give_back(&txn, line.id, before).await?;
    }
    let day = crate::queue::today(at);
    let code = if day == row.day { row.code.clone() } else { free_code(desk, &txn, place.id, &day).await? };
    let row = appointment::Model { service_key: service.as_str().to_owned(), code, day, at: at.into(), ..row };
    appointment::Entity::update_many()
        .col_expr(appointment::Column::ServiceKey, Expr::value(row.service_key.clone()))
        .col_expr(appointment::Column::Code, Expr::value(row.code.clone()))
        .col_expr(appointment::Column::Day, Expr::value(row.day.clone()))
        .col_expr(appointment::Column::At, Expr::value(Moment::from(at)))
        .filter(appointment::Column::Id.eq(row.id))
        .exec(&*txn)
        .await
        .or_trouble()?;
    let moved = rows::to_domain(row)?;
    tell::tell(desk, &txn, &citizen.mobile, &place, &moved).await?;
    txn.commit().await?;
    Ok(moved)
}
