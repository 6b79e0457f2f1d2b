//! The one walk over the days that adding, subtracting and measuring share.
//!
//! Every unit is reduced to minutes that count: all open minutes, or the last open minute of each working day, or the
//! last minute of each day. Pauses take minutes away. Then a span is a number of counting minutes, whatever its unit.

use super::{Day, Interval, Pause, UnitCalendar, interval::without};
use crate::{
    Instant,
    jalali::{JalaliDate, MINUTES_PER_DAY, instant_of_minute, local_minute},
};
use chrono::TimeDelta;
use std::{
    iter,
    ops::{ControlFlow, Range},
};

/// Days a walk may take: some 20 years. What is further away is not a promise but a mistake.
pub(super) const LIMIT_DAYS: i32 = 7_310;

/// Why time cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotCount {
    /// The unit has no opening hours in the next 20 years.
    #[error("the unit is never open")]
    NeverOpen,
    /// Further away than 20 years.
    #[error("further away than 20 years")]
    TooFar,
    /// The clock stands still since then and has not been resumed, so that no date can be given.
    #[error("the clock is paused")]
    StillPaused { since: Instant },
}

/// Which minutes count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counting {
    OpenMinutes,
    WorkingDays,
    CalendarDays,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

/// One day of a walk.
pub(super) struct Visited {
    pub date: JalaliDate,
    pub day: Day,
    /// Local minutes that count, in the direction of the walk, clipped to where the walk started.
    pub counting: Vec<Range<i64>>,
}

/// How to walk: a unit's days, without the pauses.
pub(super) struct Walk<'a> {
    calendar: &'a UnitCalendar,
    counting: Counting,
    pauses: Vec<Range<i64>>,
}

impl<'a> Walk<'a> {
    pub fn new(calendar: &'a UnitCalendar, counting: Counting, pauses: &[Pause]) -> Self {
        Self { calendar, counting, pauses: pauses.iter().map(Pause::minutes).collect() }
    }

    /// Visits day after day from the local minute `from` until `visit` breaks; `None` when it never does within
    /// [`LIMIT_DAYS`].
    pub fn run<B>(
        &self,
        from: i64,
        direction: Direction,
        mut visit: impl FnMut(&Visited) -> ControlFlow<B>,
    ) -> Option<B> {
        // Walking back from midnight starts with the day that ends there.
        let first = date_of(if direction == Direction::Forward { from } else { from - 1 })?;
        for step in 0..=LIMIT_DAYS {
            let step = if direction == Direction::Forward { step } else { -step };
            let date = JalaliDate::from_days(first.to_days() + step)?;
            if let ControlFlow::Break(found) = visit(&self.look_at(date, from, direction)) {
                return Some(found);
            }
        }
        None
    }

    fn look_at(&self, date: JalaliDate, from: i64, direction: Direction) -> Visited {
        let day = match self.counting {
            Counting::CalendarDays => Day::Open { open: vec![Interval::DAY], shortened_by: Vec::new() },
            Counting::OpenMinutes | Counting::WorkingDays => self.calendar.day(date),
        };
        let start = start_of(date);
        let open = if let Day::Open { open, .. } = &day { open.as_slice() } else { &[] };
        let mut counting: Vec<Range<i64>> = match (self.counting, open.last()) {
            (_, None) => Vec::new(),
            (Counting::OpenMinutes, _) => {
                open.iter().map(|piece| start + i64::from(piece.start())..start + i64::from(piece.end())).collect()
            }
            (_, Some(last)) => {
                let close = start + i64::from(last.end());
                iter::once(close - 1..close).collect()
            }
        };
        for pause in &self.pauses {
            counting = without(counting, pause);
        }
        match direction {
            Direction::Forward => counting = without(counting, &(i64::MIN..from)),
            Direction::Backward => {
                counting = without(counting, &(from..i64::MAX));
                counting.reverse();
            }
        }
        Visited { date, day, counting }
    }

    /// The counting minute number `needed` (from 1) before the local minute `from`.
    pub fn back(&self, from: i64, mut needed: u64) -> Option<i64> {
        self.run(from, Direction::Backward, |visited| {
            for piece in &visited.counting {
                let length = (piece.end - piece.start) as u64;
                if needed <= length {
                    return ControlFlow::Break(piece.end - needed as i64);
                }
                needed -= length;
            }
            ControlFlow::Continue(())
        })
    }
}

/// First minute of a local day.
pub(super) fn start_of(date: JalaliDate) -> i64 {
    i64::from(date.to_days()) * MINUTES_PER_DAY
}

/// The day of a local minute; `None` outside the years that the Jalali calendar guarantees.
pub(super) fn date_of(minute: i64) -> Option<JalaliDate> {
    i32::try_from(minute.div_euclid(MINUTES_PER_DAY)).ok().and_then(JalaliDate::from_days)
}

/// The moment that shows as the end of the counted minute before `end`. Midnight belongs to the next day, so a count
/// that ends there is given a second earlier: its moment then shows the right date.
pub(super) fn end_moment(end: i64) -> Instant {
    let moment = instant_of_minute(end);
    let earlier = moment.checked_sub_signed(TimeDelta::seconds(1)).filter(|_| end.rem_euclid(MINUTES_PER_DAY) == 0);
    earlier.unwrap_or(moment)
}

/// The local minute up to which time has passed at `until`; turns [`end_moment`] around.
pub(super) fn end_minute(until: Instant) -> i64 {
    let second_later = until.checked_add_signed(TimeDelta::seconds(1)).map(local_minute);
    second_later.filter(|minute| minute.rem_euclid(MINUTES_PER_DAY) == 0).unwrap_or_else(|| local_minute(until))
}
