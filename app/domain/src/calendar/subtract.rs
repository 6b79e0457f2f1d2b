//! Subtract: how late something may start to be over in time.

use super::{
    CannotCount, Pause, Span, SpanUnit, UnitCalendar,
    walk::{Counting, Direction, Walk, end_minute, start_of},
};
use crate::{
    Instant,
    jalali::{MINUTES_PER_DAY, instant_of_minute},
};
use std::ops::ControlFlow;

impl UnitCalendar {
    /// The latest whole minute at which `span` may start, with these pauses, and still be over by `end`.
    ///
    /// If `end` is a moment that [`UnitCalendar::add`] gives, adding the span to the result gives `end` again; otherwise
    /// the last such moment before `end`. Refuses what is more than 20 years back.
    pub fn subtract(&self, end: Instant, span: Span, pauses: &[Pause]) -> Result<Instant, CannotCount> {
        let counting = span.unit.counting();
        let limit = end_minute(end);
        if span.unit == SpanUnit::Months {
            return self.subtract_months(limit, span, pauses);
        }
        let needed = u64::from(span.amount) * if span.unit == SpanUnit::WorkingHours { 60 } else { 1 };
        let never = || {
            let open = counting == Counting::CalendarDays || Walk::new(self, counting, &[]).back(limit, 1).is_some();
            if open { CannotCount::TooFar } else { CannotCount::NeverOpen }
        };
        let first = match needed {
            0 => limit,
            _ => Walk::new(self, counting, pauses).back(limit, needed).ok_or_else(never)?,
        };
        // Days count from the close of the day of receipt, so receipt is in the last minute of the day before.
        let start = match counting {
            Counting::OpenMinutes => first,
            _ => Walk::new(self, counting, &[]).back(first, 1).ok_or_else(never)?,
        };
        Ok(instant_of_minute(start))
    }

    /// How many days months are depends on where they start, so every day is tried, the latest first: it fits when as
    /// many days count after it as its months have.
    fn subtract_months(&self, limit: i64, span: Span, pauses: &[Pause]) -> Result<Instant, CannotCount> {
        let mut counted_after = 0;
        let found = Walk::new(self, Counting::CalendarDays, pauses).run(limit, Direction::Backward, |visited| {
            let end_of_day = start_of(visited.date) + MINUTES_PER_DAY;
            let months = visited.date.months_later(span.amount);
            if end_of_day <= limit && months.is_some_and(|(_, days)| counted_after >= days) {
                return ControlFlow::Break(end_of_day - 1);
            }
            counted_after += visited.counting.len() as u32;
            ControlFlow::Continue(())
        });
        found.map(instant_of_minute).ok_or(CannotCount::TooFar)
    }
}
