//! Who came and who sat, read from tickets and seats.

use crate::OrTrouble;
use domain::Instant;
use domain::in_person::{Sat, StaffingAsked, TicketStateKind, Visit};
use domain::refusal::Answer;
use entity::{Moment, counter, from_word, seat, ticket};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Most tickets looked at; the latest ones where there are more.
const TICKETS: u64 = 200_000;

/// Columns of a ticket: given, called, ended, seconds at the counter, state.
type Row = (Moment, Option<Moment>, Option<Moment>, i32, String);

/// A ticket that went to another line counts where it was served.
///
/// # Errors
/// `Trouble`.
pub(super) async fn of(
    connection: &impl ConnectionTrait,
    asked: &StaffingAsked,
    now: Instant,
) -> Answer<(Vec<Visit>, Vec<Sat>)> {
    let (from, to) = (asked.from.to_string(), asked.to.to_string());
    let mut select = ticket::Entity::find()
        .select_only()
        .columns([
            ticket::Column::IssuedAt,
            ticket::Column::CalledAt,
            ticket::Column::EndedAt,
            ticket::Column::ServedSeconds,
            ticket::Column::State,
        ])
        .filter(ticket::Column::PlaceId.eq(asked.place.uuid()))
        .filter(ticket::Column::Day.between(from.as_str(), to.as_str()))
        .order_by_desc(ticket::Column::IssuedAt)
        .limit(TICKETS);
    if let Some(line) = asked.line {
        select = select.filter(ticket::Column::LineId.eq(line.uuid()));
    }
    let rows: Vec<Row> = select.into_tuple().all(connection).await.or_trouble()?;
    let visits = rows.into_iter().map(visit).collect::<Answer<Vec<_>>>()?;

    let seats = seat::Entity::find()
        .filter(seat::Column::PlaceId.eq(asked.place.uuid()))
        .filter(seat::Column::Day.between(from.as_str(), to.as_str()))
        .all(connection)
        .await
        .or_trouble()?;
    let serving = serving(connection, asked).await?;
    let seats = seats.into_iter().filter(|seat| serving.contains(&seat.counter_id));
    let sat = seats.map(|seat| Sat { from: seat.sat_at.instant(), to: seat.rose_at.map_or(now, |at| at.instant()) });
    Ok((visits, sat.collect()))
}

/// Counters that serve the line asked about, as they are set now.
async fn serving(connection: &impl ConnectionTrait, asked: &StaffingAsked) -> Answer<Vec<uuid::Uuid>> {
    let counters = counter::Entity::find()
        .filter(counter::Column::PlaceId.eq(asked.place.uuid()))
        .all(connection)
        .await
        .or_trouble()?;
    let line = asked.line.map(|line| line.to_string());
    let serves = |counter: &counter::Model| line.as_ref().is_none_or(|line| counter.lines.contains(line.as_str()));
    Ok(counters.into_iter().filter(serves).map(|counter| counter.id).collect())
}

fn visit((issued, called, ended, seconds, state): Row) -> Answer<Visit> {
    let state: TicketStateKind = from_word("ticket.state", &state).or_trouble()?;
    let came_at = issued.instant();
    let minutes_until =
        |at: Option<Moment>| at.map_or(0.0, |at| ((at.instant() - came_at).num_seconds().max(0) as f64) / 60.0);
    let (waited, left) = match state {
        // Called in vain: they went at some time before that.
        TicketStateKind::NoShow => (minutes_until(called) / 2.0, true),
        TicketStateKind::Left => (minutes_until(called.or(ended)), called.is_none()),
        _ => (minutes_until(called), false),
    };
    let served = (state == TicketStateKind::Done && seconds > 0).then(|| f64::from(seconds) / 60.0);
    Ok(Visit { came_at, waited, served, left })
}
