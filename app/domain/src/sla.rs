//! How a case stands with its time (وضعیت زمان): one rule for badges, lists and reminders.

use crate::Instant;
use crate::calendar::{CannotCount, Clock, Due, Span, SpanUnit, TimeLeft, UnitCalendar};
use serde::{Deserialize, Serialize};

/// Warned when so much of the time is left, in percent, where a service says nothing else.
pub const WARNING: u8 = 25;
/// The latest and the earliest warning that can be set, in percent of the time.
pub const WARNINGS: std::ops::RangeInclusive<u8> = 1..=90;

/// The four states of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sla {
    /// In time, or kept.
    OnTime,
    /// In time, and not much of it is left.
    Near,
    /// The promised moment has passed, or had when it was answered.
    Overdue,
    /// The clock stands still: the citizen has something to do.
    Stopped,
}

/// A promise measured at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Reckoned {
    pub state: Sla,
    /// The promised moment; while the clock stands still, the one that would hold if it went on now.
    pub due: Due,
    /// Until it, or since. Of a stopped clock: when it stopped.
    pub left: TimeLeft,
    /// So few open minutes left are a warning.
    pub warning_minutes: u32,
}

impl Sla {
    /// The rule. Exactly at the promised moment is in time; exactly at the warning point is near.
    pub fn of(clock: &Clock, left: TimeLeft, warning_minutes: u32) -> Self {
        if clock.is_paused() {
            Sla::Stopped
        } else if left.overdue {
            Sla::Overdue
        } else if !clock.is_stopped() && left.working_minutes <= warning_minutes {
            Sla::Near
        } else {
            Sla::OnTime
        }
    }
}

/// Measures the promise of `span` on this clock by the calendar of the desk's unit; `warning` as in [`WARNING`].
///
/// # Errors
/// As [`UnitCalendar::add`].
pub fn reckon(
    clock: &Clock,
    span: Span,
    calendar: &UnitCalendar,
    warning: u8,
    now: Instant,
) -> Result<Reckoned, CannotCount> {
    let running = clock.resume(now).unwrap_or_else(|_| clock.clone());
    let due = running.due(calendar, span)?;
    let left = calendar.remaining(clock.stopped_at().unwrap_or(now), due.at)?;
    let whole = calendar.elapsed(clock.started_at(), due.at, SpanUnit::Minutes, running.pauses())?;
    let warning_minutes = u32::try_from(u64::from(whole) * u64::from(warning) / 100).unwrap_or(u32::MAX);
    Ok(Reckoned { state: Sla::of(clock, left, warning_minutes), due, left, warning_minutes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::request::sample::{DESK_UNIT, morning};
    use chrono::Duration;

    const HOURS: Span = Span::minutes(100);

    fn calendar() -> UnitCalendar {
        Calendar::default().for_unit(DESK_UNIT)
    }

    fn state(clock: &Clock, after: Duration) -> Sla {
        reckon(clock, HOURS, &calendar(), WARNING, morning() + after).unwrap().state
    }

    #[test]
    fn it_is_near_from_the_warning_point_on_and_late_after_the_promised_moment() {
        let clock = Clock::start(morning());
        assert_eq!(state(&clock, Duration::zero()), Sla::OnTime);
        // A hundred open minutes were promised: at seventy-five a quarter is left.
        assert_eq!(state(&clock, Duration::minutes(74)), Sla::OnTime);
        assert_eq!(state(&clock, Duration::minutes(75)), Sla::Near);
        let due = reckon(&clock, HOURS, &calendar(), WARNING, morning()).unwrap().due.at;
        assert_eq!(due, morning() + Duration::minutes(100));
        assert_eq!(state(&clock, Duration::minutes(100)), Sla::Near);
        assert_eq!(state(&clock, Duration::minutes(100) + Duration::seconds(1)), Sla::Overdue);
    }

    #[test]
    fn a_night_brings_nothing_nearer() {
        let clock = Clock::start(morning());
        let days = |after| reckon(&clock, Span::working_hours(20), &calendar(), WARNING, morning() + after).unwrap();
        let (evening, night) = (days(Duration::hours(10)), days(Duration::hours(15)));
        assert_eq!((evening.state, evening.left.working_minutes), (night.state, night.left.working_minutes));
    }

    #[test]
    fn a_clock_that_stands_still_is_neither_near_nor_late() {
        let paused = Clock::start(morning()).pause(morning() + Duration::minutes(80)).unwrap();
        assert_eq!(state(&paused, Duration::minutes(81)), Sla::Stopped);
        assert_eq!(state(&paused, Duration::days(40)), Sla::Stopped);
        let again = paused.resume(morning() + Duration::minutes(90)).unwrap();
        assert_eq!(state(&again, Duration::minutes(91)), Sla::Near);
        assert_eq!(state(&again, Duration::minutes(110)), Sla::Near);
        assert_eq!(state(&again, Duration::minutes(111)), Sla::Overdue);
    }

    #[test]
    fn what_is_answered_was_in_time_or_late_for_ever() {
        let stopped = |after| Clock::start(morning()).stop(morning() + Duration::minutes(after)).unwrap();
        assert_eq!(state(&stopped(99), Duration::days(9)), Sla::OnTime);
        assert_eq!(state(&stopped(100), Duration::days(9)), Sla::OnTime);
        assert_eq!(state(&stopped(101), Duration::days(9)), Sla::Overdue);
    }

    #[test]
    fn a_service_may_warn_earlier() {
        let clock = Clock::start(morning());
        let early = |after| reckon(&clock, HOURS, &calendar(), 90, morning() + Duration::minutes(after)).unwrap().state;
        assert_eq!((early(9), early(10)), (Sla::OnTime, Sla::Near));
    }
}
