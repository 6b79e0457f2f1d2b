//! Elapsed: how much has passed.

use super::{
    CannotCount, Pause, SpanUnit, UnitCalendar,
    ledger_writer::LedgerWriter,
    walk::{Counting, Direction, LIMIT_DAYS, Walk, end_minute, start_of},
};
use crate::{
    Instant,
    jalali::{JalaliDate, MINUTES_PER_DAY},
};
use std::ops::ControlFlow;

impl UnitCalendar {
    /// How many whole `unit`s have passed from `start` until `until`, without the pauses; 0 when `until` is earlier.
    /// Turns [`UnitCalendar::add`] around: a span has elapsed exactly when it is due, not a moment earlier.
    ///
    /// Refuses more than 20 years, and working days of a unit that never opens.
    pub fn elapsed(
        &self,
        start: Instant,
        until: Instant,
        unit: SpanUnit,
        pauses: &[Pause],
    ) -> Result<u32, CannotCount> {
        let counting = unit.counting();
        let origin = self.origin(start, counting, &mut LedgerWriter::new(self, unit, pauses))?;
        let counted = self.counted_between(origin, end_minute(until), counting, pauses)?;
        Ok(match unit {
            SpanUnit::Minutes | SpanUnit::WorkingDays | SpanUnit::CalendarDays => {
                u32::try_from(counted).unwrap_or(u32::MAX)
            }
            SpanUnit::WorkingHours => u32::try_from(counted / 60).unwrap_or(u32::MAX),
            SpanUnit::Months => JalaliDate::of(start).months_within(counted),
        })
    }

    /// Counting minutes between two local minutes.
    pub(super) fn counted_between(
        &self,
        from: i64,
        until: i64,
        counting: Counting,
        pauses: &[Pause],
    ) -> Result<u64, CannotCount> {
        if until <= from {
            return Ok(0);
        }
        if (until - from) / MINUTES_PER_DAY >= i64::from(LIMIT_DAYS) {
            return Err(CannotCount::TooFar);
        }
        let mut counted = 0;
        Walk::new(self, counting, pauses)
            .run(from, Direction::Forward, |visited| {
                if start_of(visited.date) >= until {
                    return ControlFlow::Break(counted);
                }
                for piece in &visited.counting {
                    counted += (piece.end.min(until) - piece.start).max(0) as u64;
                }
                ControlFlow::Continue(())
            })
            .ok_or(CannotCount::TooFar)
    }
}
