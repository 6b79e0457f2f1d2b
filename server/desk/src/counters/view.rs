//! What `/desk/counter` shows: the counter, who is there, who comes next. Numbers of those who wait, names of nobody.

mod current;
mod waiting;

use super::seat::{Seated, officer_of, seat_of};
use crate::organisation::{self, Organisation};
use crate::{Desk, OrTrouble, devices, places, queue};
use domain::actor::{Actor, Officer};
use domain::id::{CounterId, OfficerId};
use domain::in_person::{CounterView, Line, Place, TicketStateKind, may_sit};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::seat;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use waiting::{Waiting, counted, served};

/// Of those who wait next, so many are shown.
const NEXT: usize = 3;

/// # Errors
/// `SignInFirst`, `NotFound` for whoever may sit nowhere, `Trouble`.
pub(super) async fn view(desk: &Desk, actor: &Actor) -> Answer<CounterView> {
    let officer = officer_of(actor)?;
    let (connection, now) = (desk.database.read(), desk.now());
    let (place, counter, elsewhere) = hall(connection, officer, now).await?;
    let waiting = Waiting::read(connection, &place, &queue::today(now), now).await?;
    let lines = counter.as_ref().map(|counter| counter.lines.clone()).unwrap_or_default();
    let mut next = waiting.in_states(&[TicketStateKind::Waiting], Some(&lines));
    next.truncate(NEXT);
    let current = match (&counter, waiting.before(officer)) {
        (Some(_), Some(row)) => Some(current::current(desk, connection, actor, row, &waiting).await?),
        _ => None,
    };
    let names = organisation::officer_names(connection).await?;
    let calendar = places::hours(desk, connection, &place).await?;
    let organisation = Organisation::load(connection).await?;
    Ok(CounterView {
        taken: taken(connection, &place, &queue::today(now), &names).await?,
        open: calendar.is_open(now),
        current,
        next,
        waiting: place.lines.iter().map(|line| (line.clone(), counted(&waiting, line))).collect(),
        held: waiting.in_states(&[TicketStateKind::Held], None),
        absent: waiting.in_states(&[TicketStateKind::NoShow], Some(&lines)),
        served: served(connection, officer, &place, &queue::today(now)).await?,
        services: titles(desk, connection, &services_of(&place.lines, &lines)).await?,
        units: organisation.units.iter().map(|unit| (unit.id, unit.title.clone())).collect(),
        elsewhere,
        unsettled: devices::count_unsettled(connection, officer, now).await?,
        place,
        counter,
        now,
    })
}

type Hall = (Place, Option<domain::in_person::Counter>, Vec<Place>);

/// Where they sit, or else the first place where they may; and the others.
async fn hall(connection: &impl ConnectionTrait, officer: &Officer, now: domain::Instant) -> Answer<Hall> {
    let mut all = places::all(connection).await?;
    all.retain(|place| may_sit(officer, place.unit));
    if let Some(Seated { place, counter, .. }) = seat_of(connection, officer, now).await? {
        all.retain(|other| other.id != place.id);
        return Ok((place, Some(counter), all));
    }
    if all.is_empty() {
        return Err(Refusal::NotFound);
    }
    let place = all.remove(0);
    Ok((place, None, all))
}

/// Who sits at which counter of the place now.
async fn taken(
    connection: &impl ConnectionTrait,
    place: &Place,
    day: &str,
    names: &HashMap<OfficerId, String>,
) -> Answer<Vec<(CounterId, String)>> {
    let rows = seat::Entity::find()
        .filter(seat::Column::PlaceId.eq(place.id.uuid()))
        .filter(seat::Column::Day.eq(day))
        .filter(seat::Column::RoseAt.is_null())
        .all(connection)
        .await
        .or_trouble()?;
    let name = |id: uuid::Uuid| names.get(&id.into()).cloned().unwrap_or_default();
    Ok(rows.into_iter().map(|row| (row.counter_id.into(), name(row.officer_id))).collect())
}

/// What these lines are for, each service once.
fn services_of(lines: &[Line], served: &[domain::id::LineId]) -> Vec<ServiceKey> {
    let mut services: Vec<ServiceKey> = Vec::new();
    for service in lines.iter().filter(|line| served.contains(&line.id)).flat_map(|line| &line.services) {
        if !services.contains(service) {
            services.push(service.clone());
        }
    }
    services
}

/// Services that are offered now, with their titles.
async fn titles(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    services: &[ServiceKey],
) -> Answer<Vec<(ServiceKey, String)>> {
    let mut titled = Vec::new();
    for key in services {
        match desk.definitions.published(connection, key).await {
            Ok(definition) => titled.push((key.clone(), definition.title.clone())),
            Err(Refusal::NotFound) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(titled)
}
