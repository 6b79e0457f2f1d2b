//! Whoever has the code is there: the appointment becomes a number in the line, with the head start of its class.

use crate::queue::{NewNumber, give};
use crate::throttle::{self, Limit};
use crate::{Desk, OrTrouble, places};
use chrono::Duration;
use domain::Instant;
use domain::actor::Actor;
use domain::id::PlaceId;
use domain::in_person::{AppointmentState, CHECK_IN_MINUTES, DeviceKind, Issued, IssuedBy, Place, Priority, may_sit};
use domain::refusal::{Answer, Refusal};
use domain::text::clean_number;
use entity::words::word;
use entity::{appointment, from_word, ticket, tickets};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Wrong codes from one device or clerk: a million codes, a few hundred of them good.
const TRIES: Limit = Limit { scope: "check_in", most: 20, minutes: 10 };

pub(super) async fn check_in(desk: &Desk, actor: &Actor, place: PlaceId, code: &str) -> Answer<Issued> {
    let place = places::by_id(desk.database.read(), place).await?;
    let (by, subject) = admit(actor, &place)?;
    let now = desk.now();
    throttle::count(&desk.database, TRIES, &subject, now).await?;
    let code = clean_number(code);
    let txn = desk.database.write().await?;
    let row = appointment::Entity::find()
        .filter(appointment::Column::PlaceId.eq(place.id.uuid()))
        .filter(appointment::Column::Day.eq(crate::queue::today(now)))
        .filter(appointment::Column::Code.eq(code))
        .lock_exclusive()
        .one(&*txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::WrongCode)?;
    let state: AppointmentState = from_word("appointment.state", &row.state).or_trouble()?;
    if state == AppointmentState::CheckedIn {
        // Typed twice: the same number.
        throttle::take_back(&*txn, TRIES, &subject).await?;
        txn.commit().await?;
        return again(desk, &place, &row).await;
    }
    if state != AppointmentState::Booked || !in_time(row.at.instant(), now) {
        return Err(Refusal::WrongCode);
    }
    let line = place.line(row.line_id.into()).ok_or(Refusal::NotFound)?;
    let service = from_word("appointment.service_key", &row.service_key).or_trouble()?;
    let number = NewNumber { by, priority: Priority::Appointment, services: vec![service], mobile: None, key: None };
    let (issued, ticket) = give(desk, &txn, &place, line, number, now).await?;
    appointment::Entity::update_many()
        .col_expr(appointment::Column::State, Expr::value(word(&AppointmentState::CheckedIn)))
        .col_expr(appointment::Column::TicketId, Expr::value(Some(ticket.uuid())))
        .filter(appointment::Column::Id.eq(row.id))
        .exec(&*txn)
        .await
        .or_trouble()?;
    throttle::take_back(&*txn, TRIES, &subject).await?;
    txn.commit().await?;
    Ok(issued)
}

/// Kiosks of the place and whoever sits at its counters; tries are counted for each of them.
fn admit(actor: &Actor, place: &Place) -> Answer<(IssuedBy, String)> {
    match actor {
        Actor::Device(device) if device.kind == DeviceKind::Kiosk && device.place == place.id => {
            Ok((IssuedBy::Device(device.id), device.id.to_string()))
        }
        Actor::Officer(officer) if may_sit(officer, place.unit) => {
            Ok((IssuedBy::Officer(officer.id), officer.id.to_string()))
        }
        _ => Err(Refusal::NotFound),
    }
}

fn in_time(at: Instant, now: Instant) -> bool {
    (now - at).abs() <= Duration::minutes(CHECK_IN_MINUTES.into())
}

async fn again(desk: &Desk, place: &Place, row: &appointment::Model) -> Answer<Issued> {
    let id = row.ticket_id.ok_or(Refusal::WrongCode)?;
    let row = ticket::Entity::find_by_id(id).one(desk.database.read()).await.or_trouble()?.ok_or(Refusal::WrongCode)?;
    crate::queue::issued(desk, place, &tickets::to_domain(&row).or_trouble()?).await
}
