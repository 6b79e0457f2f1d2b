//! The ledger of time (دفتر زمان): who held a case for how long in working time, and when and why its clock stood still.
//! Told by the events alone, so that it is the same for whoever asks and whenever.

use super::{Event, EventKind};
use crate::Instant;
use crate::calendar::{Calendar, CannotCount, SpanUnit};
use crate::id::UnitId;
use serde::{Deserialize, Serialize};

/// What the clock did meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// It ran: the unit had it.
    Running,
    /// It stood still: the citizen has to complete the request.
    Deficient,
    /// It stood still: the citizen has to come, pay or bring something.
    AskedCitizen,
}

/// A piece of a case's time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimePiece {
    pub unit: UnitId,
    pub held: Held,
    pub from: Instant,
    /// `None` while it lasts.
    pub until: Option<Instant>,
    /// Open minutes of that unit.
    pub working_minutes: u32,
}

/// The pieces in order. Once nothing was owed no time went by: such times are left out. `unit` has the case now.
///
/// # Errors
/// As [`crate::calendar::UnitCalendar::elapsed`].
pub fn time_ledger(
    events: &[Event],
    unit: UnitId,
    calendar: &Calendar,
    now: Instant,
) -> Result<Vec<TimePiece>, CannotCount> {
    let mut pieces: Vec<TimePiece> = Vec::new();
    let mut held = Some(Held::Running);
    for (place, event) in events.iter().enumerate() {
        held = after(&event.kind, held);
        let Some(held) = held else { continue };
        let next = events.get(place + 1);
        // An event names the unit that had the case until then.
        let unit = next.map_or(unit, |next| next.unit);
        let until = next.map(|next| next.at);
        match pieces.last_mut() {
            Some(last) if last.until == Some(event.at) && last.unit == unit && last.held == held => last.until = until,
            _ => pieces.push(TimePiece { unit, held, from: event.at, until, working_minutes: 0 }),
        }
    }
    for piece in &mut pieces {
        let calendar = calendar.for_unit(piece.unit);
        piece.working_minutes = calendar.elapsed(piece.from, piece.until.unwrap_or(now), SpanUnit::Minutes, &[])?;
    }
    Ok(pieces)
}

/// What the clock does from this event on; `None`: it has stopped.
fn after(kind: &EventKind, before: Option<Held>) -> Option<Held> {
    match kind {
        EventKind::MarkedDeficient { .. } => Some(Held::Deficient),
        EventKind::AskedCitizen { .. } => Some(Held::AskedCitizen),
        EventKind::Submitted { .. }
        | EventKind::Resubmitted { .. }
        | EventKind::CitizenActed { .. }
        | EventKind::Objected { .. }
        | EventKind::Reopened { .. } => Some(Held::Running),
        EventKind::Rejected { .. }
        | EventKind::Withdrawn
        | EventKind::Lapsed
        | EventKind::Closed
        | EventKind::ResponseApproved { .. } => None,
        _ => before,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{DESK_UNIT, WORK_UNIT, morning};
    use super::super::{By, Channel};
    use super::*;
    use chrono::Duration;

    fn event(minutes: i64, unit: UnitId, kind: EventKind) -> Event {
        Event { at: morning() + Duration::minutes(minutes), by: By::System, unit, kind }
    }

    fn accepted(minutes: i64) -> Event {
        let kind = EventKind::Accepted {
            letter: String::new(),
            stage: String::new(),
            stage_title: String::new(),
            unit: WORK_UNIT,
            expert: None,
        };
        event(minutes, DESK_UNIT, kind)
    }

    fn told(events: &[Event], unit: UnitId) -> Vec<(UnitId, Held, u32, bool)> {
        let now = morning() + Duration::minutes(200);
        let pieces = time_ledger(events, unit, &Calendar::default(), now).unwrap();
        pieces.iter().map(|piece| (piece.unit, piece.held, piece.working_minutes, piece.until.is_none())).collect()
    }

    #[test]
    fn each_unit_answers_for_its_own_time_and_the_citizen_for_theirs() {
        let until = morning();
        let events = [
            event(0, DESK_UNIT, EventKind::Submitted { channel: Channel::Web, identity_seen: false }),
            event(10, DESK_UNIT, EventKind::Noted { words: String::new() }),
            event(30, DESK_UNIT, EventKind::MarkedDeficient { items: vec![], words: String::new(), until }),
            event(50, DESK_UNIT, EventKind::Resubmitted { fields: vec![] }),
            accepted(60),
            event(160, WORK_UNIT, EventKind::AskedCitizen { words: String::new(), until }),
        ];
        assert_eq!(
            told(&events, WORK_UNIT),
            [
                (DESK_UNIT, Held::Running, 30, false),
                (DESK_UNIT, Held::Deficient, 20, false),
                (DESK_UNIT, Held::Running, 10, false),
                (WORK_UNIT, Held::Running, 100, false),
                (WORK_UNIT, Held::AskedCitizen, 40, true),
            ]
        );
    }

    #[test]
    fn after_the_end_no_time_goes_by() {
        let events = [
            event(0, DESK_UNIT, EventKind::Submitted { channel: Channel::Web, identity_seen: false }),
            event(20, DESK_UNIT, EventKind::Withdrawn),
        ];
        assert_eq!(told(&events, DESK_UNIT), [(DESK_UNIT, Held::Running, 20, false)]);
    }
}
