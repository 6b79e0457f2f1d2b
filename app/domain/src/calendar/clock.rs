//! The clock of a promise: when it started, stood still and stopped. Derived from events, never added up.

use super::{CannotCount, Due, Span, SpanUnit, UnitCalendar};
use crate::{Instant, jalali::local_minute};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A time in which the clock stands still: from `from`, until but not at `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    pub from: Instant,
    /// `None` while it lasts.
    pub until: Option<Instant>,
}

impl Pause {
    /// Local minutes that the pause takes away.
    pub(super) fn minutes(&self) -> Range<i64> {
        local_minute(self.from)..self.until.map_or(i64::MAX, local_minute)
    }
}

/// Why a clock refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClockError {
    #[error("the clock is already paused")]
    AlreadyPaused,
    #[error("the clock is not paused")]
    NotPaused,
    #[error("the clock has stopped")]
    Stopped,
    /// Earlier than what the clock already knows.
    #[error("earlier than the last event of the clock")]
    OutOfOrder,
}

/// Start, pauses and stop of a promise. Every change gives a new clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    started_at: Instant,
    /// In order, apart from one another; only the last may have no end.
    #[serde(default)]
    pauses: Vec<Pause>,
    #[serde(default)]
    stopped_at: Option<Instant>,
}

impl Clock {
    /// A clock that runs from `at` on.
    pub const fn start(at: Instant) -> Self {
        Self { started_at: at, pauses: Vec::new(), stopped_at: None }
    }

    pub const fn started_at(&self) -> Instant {
        self.started_at
    }

    pub fn pauses(&self) -> &[Pause] {
        &self.pauses
    }

    pub const fn stopped_at(&self) -> Option<Instant> {
        self.stopped_at
    }

    /// Since when it has run without standing still.
    pub fn runs_since(&self) -> Instant {
        self.pauses.iter().rev().find_map(|pause| pause.until).unwrap_or(self.started_at)
    }

    pub fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|pause| pause.until.is_none())
    }

    pub const fn is_stopped(&self) -> bool {
        self.stopped_at.is_some()
    }

    /// Stands still from `at` on.
    pub fn pause(&self, at: Instant) -> Result<Self, ClockError> {
        let mut next = self.after(at)?;
        if self.is_paused() {
            return Err(ClockError::AlreadyPaused);
        }
        next.pauses.push(Pause { from: at, until: None });
        Ok(next)
    }

    /// Runs on from `at` on.
    pub fn resume(&self, at: Instant) -> Result<Self, ClockError> {
        let mut next = self.after(at)?;
        let pause = next.pauses.last_mut().filter(|pause| pause.until.is_none()).ok_or(ClockError::NotPaused)?;
        pause.until = Some(at);
        Ok(next)
    }

    /// Stops for good at `at`; a pause that lasts ends with it.
    pub fn stop(&self, at: Instant) -> Result<Self, ClockError> {
        let mut next = if self.is_paused() { self.resume(at)? } else { self.after(at)? };
        next.stopped_at = Some(at);
        Ok(next)
    }

    /// When `span` is due. While the clock is paused there is no date ([`CannotCount::StillPaused`]).
    pub fn due(&self, calendar: &UnitCalendar, span: Span) -> Result<Due, CannotCount> {
        calendar.add(self.started_at, span, &self.pauses)
    }

    /// When `span` would be due if a pause that lasts ended at `now`; the same as [`Self::due`] otherwise.
    pub fn due_if_resumed(&self, calendar: &UnitCalendar, span: Span, now: Instant) -> Result<Due, CannotCount> {
        match self.resume(now) {
            Ok(resumed) => resumed.due(calendar, span),
            Err(_) => self.due(calendar, span),
        }
    }

    /// How many whole `unit`s have run until `now`, or until the clock stopped.
    pub fn elapsed(&self, calendar: &UnitCalendar, now: Instant, unit: SpanUnit) -> Result<u32, CannotCount> {
        let until = self.stopped_at.map_or(now, |stopped| stopped.min(now));
        calendar.elapsed(self.started_at, until, unit, &self.pauses)
    }

    fn after(&self, at: Instant) -> Result<Self, ClockError> {
        if self.is_stopped() {
            return Err(ClockError::Stopped);
        }
        let last = self.pauses.last().map_or(self.started_at, |pause| pause.until.unwrap_or(pause.from));
        if at < last { Err(ClockError::OutOfOrder) } else { Ok(self.clone()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Instant {
        chrono::DateTime::from_timestamp(1_790_000_000 + minute * 60, 0).unwrap()
    }

    #[test]
    fn a_clock_runs_pauses_resumes_and_stops() {
        let clock = Clock::start(at(0)).pause(at(5)).unwrap();
        assert!(clock.is_paused());
        let clock = clock.resume(at(9)).unwrap().pause(at(9)).unwrap().stop(at(12)).unwrap();
        assert!(clock.is_stopped() && !clock.is_paused());
        assert_eq!(clock.pauses().len(), 2);
        assert_eq!(clock.pauses()[1], Pause { from: at(9), until: Some(at(12)) });
        assert_eq!(serde_json::from_str::<Clock>(&serde_json::to_string(&clock).unwrap()).unwrap(), clock);
    }

    #[test]
    fn nonsense_is_refused() {
        let clock = Clock::start(at(10));
        assert_eq!(clock.resume(at(11)), Err(ClockError::NotPaused));
        assert_eq!(clock.pause(at(9)), Err(ClockError::OutOfOrder));
        assert_eq!(clock.stop(at(9)), Err(ClockError::OutOfOrder));
        let paused = clock.pause(at(20)).unwrap();
        assert_eq!(paused.pause(at(21)), Err(ClockError::AlreadyPaused));
        assert_eq!(paused.resume(at(19)), Err(ClockError::OutOfOrder));
        let stopped = paused.stop(at(30)).unwrap();
        assert_eq!(stopped.pause(at(31)), Err(ClockError::Stopped));
        assert_eq!(stopped.resume(at(31)), Err(ClockError::Stopped));
        assert_eq!(stopped.stop(at(31)), Err(ClockError::Stopped));
    }
}
