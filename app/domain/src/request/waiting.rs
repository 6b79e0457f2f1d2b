//! Time waited for other agencies, told by the events and measured apart from the promise, which never stops for it.

use super::{Event, EventKind};
use crate::Instant;
use crate::calendar::{CannotCount, Clock, SpanUnit, UnitCalendar};
use crate::id::InquiryId;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How much of the promise's time was spent waiting for others, however many of them at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waited {
    /// Open minutes.
    pub working_minutes: u32,
    /// Working days that closed meanwhile.
    pub working_days: u32,
    /// Somebody is still waited for.
    pub goes_on: bool,
}

/// The times in which at least one answer was owed, until `now`, apart from one another and in order; and whether one is
/// owed still.
fn waits(events: &[Event], now: Instant) -> (Vec<Range<Instant>>, bool) {
    let mut open: Vec<(InquiryId, Instant)> = Vec::new();
    let mut waits: Vec<Range<Instant>> = Vec::new();
    for event in events {
        match &event.kind {
            EventKind::AgencyAsked { inquiry, .. } => open.push((*inquiry, event.at)),
            EventKind::InquiryAnswered { inquiry, .. } | EventKind::InquiryCancelled { inquiry, .. } => {
                if let Some(position) = open.iter().position(|(known, _)| known == inquiry) {
                    waits.push(open.remove(position).1..event.at);
                }
            }
            _ => {}
        }
    }
    let goes_on = !open.is_empty();
    waits.extend(open.into_iter().map(|(_, from)| from..now));
    waits.sort_by_key(|wait| wait.start);
    let mut apart: Vec<Range<Instant>> = Vec::new();
    for wait in waits {
        match apart.last_mut() {
            Some(last) if wait.start <= last.end => last.end = last.end.max(wait.end),
            _ => apart.push(wait),
        }
    }
    (apart, goes_on)
}

impl Waited {
    /// Measured where the promise is: by the desk's calendar, within its clock, and without what the citizen took. `None`
    /// where nobody was ever asked.
    ///
    /// # Errors
    /// As [`UnitCalendar::elapsed`].
    pub fn measure(
        events: &[Event],
        clock: &Clock,
        calendar: &UnitCalendar,
        now: Instant,
    ) -> Result<Option<Self>, CannotCount> {
        let until = clock.stopped_at().map_or(now, |stopped| stopped.min(now));
        let (waits, owed) = waits(events, now);
        if waits.is_empty() {
            return Ok(None);
        }
        let goes_on = owed && !clock.is_stopped();
        let mut waited = Self { working_minutes: 0, working_days: 0, goes_on };
        for wait in waits {
            let (from, until) = (wait.start.max(clock.started_at()), wait.end.min(until));
            waited.working_minutes += calendar.elapsed(from, until, SpanUnit::Minutes, clock.pauses())?;
            waited.working_days += calendar.elapsed(from, until, SpanUnit::WorkingDays, clock.pauses())?;
        }
        Ok(Some(waited))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, DESK_UNIT};
    use super::super::{By, InquiryAnswer};
    use super::*;
    use crate::calendar::Calendar;
    use chrono::Duration;
    use uuid::Uuid;

    fn event(minutes: i64, kind: EventKind) -> Event {
        Event { at: sample::morning() + Duration::minutes(minutes), by: By::System, unit: DESK_UNIT, kind }
    }

    fn asked(number: u128, minutes: i64) -> Event {
        let kind = EventKind::AgencyAsked {
            inquiry: InquiryId::new(Uuid::from_u128(number)),
            planned: None,
            agency: String::new(),
            question: String::new(),
            legal_basis: String::new(),
            due_at: sample::morning(),
            letter: None,
        };
        event(minutes, kind)
    }

    fn answered(number: u128, minutes: i64) -> Event {
        let inquiry = InquiryId::new(Uuid::from_u128(number));
        let answer = InquiryAnswer { words: String::new(), number: String::new(), evidence: vec![] };
        event(minutes, EventKind::InquiryAnswered { inquiry, planned: None, agency: String::new(), answer })
    }

    fn measured(events: &[Event], clock: &Clock, after: i64) -> Option<Waited> {
        let calendar = Calendar::default().for_unit(DESK_UNIT);
        Waited::measure(events, clock, &calendar, sample::morning() + Duration::minutes(after)).unwrap()
    }

    #[test]
    fn two_that_are_waited_for_at_once_count_once() {
        let clock = Clock::start(sample::morning());
        let events = [asked(1, 0), asked(2, 10), answered(1, 30), answered(2, 40), asked(3, 60)];
        let waited = measured(&events, &clock, 70).unwrap();
        assert_eq!(waited, Waited { working_minutes: 50, working_days: 0, goes_on: true });
        assert_eq!(measured(&[], &clock, 70), None);
    }

    #[test]
    fn what_the_citizen_took_and_what_came_after_the_answer_is_not_the_agencys() {
        let at = |minutes| sample::morning() + Duration::minutes(minutes);
        let clock = Clock::start(at(0)).pause(at(10)).unwrap().resume(at(30)).unwrap();
        assert_eq!(measured(&[asked(1, 0)], &clock, 60).unwrap().working_minutes, 40);
        let stopped = clock.stop(at(40)).unwrap();
        let waited = measured(&[asked(1, 0)], &stopped, 60).unwrap();
        assert_eq!((waited.working_minutes, waited.goes_on), (20, false));
    }

    #[test]
    fn nights_do_not_count() {
        let clock = Clock::start(sample::morning());
        let waited = measured(&[asked(1, 0), answered(1, 2 * 24 * 60)], &clock, 3 * 24 * 60).unwrap();
        // Sunday closed; the day of asking is left out, and Monday is not over.
        assert_eq!(waited.working_days, 1);
        assert!(waited.working_minutes < 24 * 60);
    }
}
