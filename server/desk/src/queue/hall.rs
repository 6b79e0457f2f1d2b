//! The hall as it is now: who sits, who stands there, who waits; and what that means for whoever comes.

use super::today;
use crate::{Desk, OrTrouble};
use domain::Instant;
use domain::id::{CounterId, LineId, TicketId};
use domain::in_person::{Hall, Place, TicketStateKind, WaitRange, Waiting};
use domain::refusal::Answer;
use entity::{Moment, seat, ticket};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// So many recent servings of a line are looked at …
const RECENT: u64 = 60;
/// … of so many days.
const RECENT_DAYS: i64 = 14;

/// Who sits, who stands there, who waits.
///
/// # Errors
/// `Trouble`.
pub async fn look(connection: &impl ConnectionTrait, place: &Place, now: Instant) -> Answer<Hall> {
    let seats: Vec<Uuid> = seat::Entity::find()
        .select_only()
        .column(seat::Column::CounterId)
        .filter(seat::Column::PlaceId.eq(place.id.uuid()))
        // Who forgot to get up yesterday serves nobody today.
        .filter(seat::Column::Day.eq(today(now)))
        .filter(seat::Column::RoseAt.is_null())
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    let [waiting, called, serving] = [TicketStateKind::Waiting, TicketStateKind::Called, TicketStateKind::Serving];
    let rows: Vec<(Uuid, Uuid, Moment, String, Option<Uuid>)> = ticket::Entity::find()
        .select_only()
        .columns([
            ticket::Column::Id,
            ticket::Column::LineId,
            ticket::Column::TurnAt,
            ticket::Column::State,
            ticket::Column::CounterId,
        ])
        .filter(ticket::Column::PlaceId.eq(place.id.uuid()))
        .filter(ticket::Column::Day.eq(today(now)))
        .filter(ticket::Column::State.is_in([waiting, called, serving].map(TicketStateKind::as_str)))
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    let mut hall = Hall {
        staffed: place.counters.iter().filter(|counter| seats.contains(&counter.id.uuid())).cloned().collect(),
        ..Hall::default()
    };
    for (id, line, turn_at, state, counter) in rows {
        if state == waiting.as_str() {
            hall.waiting.push(Waiting { line: line.into(), turn_at: turn_at.instant(), id: id.into() });
        } else if let Some(counter) = counter {
            hall.busy.push(CounterId::from(counter));
        }
    }
    Ok(hall)
}

/// What is said to this one: how many are called earlier, and how long it will take.
///
/// # Errors
/// `Trouble`.
pub async fn told(
    connection: &impl ConnectionTrait,
    hall: &Hall,
    me: Waiting,
    now: Instant,
) -> Answer<(u32, Option<WaitRange>)> {
    let seconds = recent(connection, me.line, now).await?;
    Ok((hall.ahead(me), WaitRange::estimate(&seconds, hall.load(me))))
}

/// For each line: how many wait, and how long whoever comes now will.
///
/// # Errors
/// `Trouble`.
pub async fn waits(
    desk: &Desk,
    connection: &impl ConnectionTrait,
    place: &Place,
) -> Answer<Vec<(LineId, u32, Option<WaitRange>)>> {
    let now = desk.now();
    let hall = look(connection, place, now).await?;
    let mut waits = Vec::new();
    for line in &place.lines {
        let count = hall.waiting.iter().filter(|one| one.line == line.id).count();
        let me = Waiting { line: line.id, turn_at: now, id: TicketId::new(Uuid::max()) };
        let (_, wait) = told(connection, &hall, me, now).await?;
        waits.push((line.id, u32::try_from(count).unwrap_or(u32::MAX), wait));
    }
    Ok(waits)
}

/// Recent times at a counter, in seconds.
async fn recent(connection: &impl ConnectionTrait, line: LineId, now: Instant) -> Answer<Vec<u32>> {
    let since = Moment::from(now - chrono::Duration::days(RECENT_DAYS));
    let seconds: Vec<i32> = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::ServedSeconds)
        .filter(ticket::Column::LineId.eq(line.uuid()))
        .filter(ticket::Column::State.eq(TicketStateKind::Done.as_str()))
        .filter(ticket::Column::EndedAt.gt(since))
        .order_by_desc(ticket::Column::EndedAt)
        .limit(RECENT)
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    Ok(seconds.into_iter().filter_map(|seconds| u32::try_from(seconds).ok()).collect())
}
