//! When one unit is open.

use super::{Closure, Holiday, Holidays, Interval, WeeklyHours, weekly_hours::in_force};
use crate::{
    Instant,
    jalali::{JalaliDate, TehranTime},
};

/// The calendar of one unit, resolved from the settings by [`super::Calendar::for_unit`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitCalendar {
    pub(super) hours: Vec<WeeklyHours>,
    pub(super) holidays: Holidays,
    pub(super) closures: Vec<Closure>,
}

/// What a day is for a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Day {
    /// A working day, perhaps partly closed.
    Open {
        /// When it is open, in order; never empty.
        open: Vec<Interval>,
        /// Reasons of the closures that took a part of it.
        shortened_by: Vec<String>,
    },
    /// A weekday without hours.
    Weekend,
    /// A holiday on a weekday that would have hours.
    Holiday(Holiday),
    /// Closed altogether, with the reason.
    Closed { reason: String },
}

impl UnitCalendar {
    /// What `date` is. A holiday on a weekend is weekend; a closure on a holiday is a holiday.
    pub fn day(&self, date: JalaliDate) -> Day {
        let hours = in_force(&self.hours, date).map_or(&[] as &[Interval], |hours| hours.on(date.weekday()));
        if hours.is_empty() {
            return Day::Weekend;
        }
        if let Some(holiday) = self.holidays.on(date).next() {
            return Day::Holiday(holiday);
        }
        let mut open = hours.to_vec();
        let mut shortened_by = Vec::new();
        for closure in self.closures.iter().filter(|closure| closure.date == date) {
            let left = closure.interval.unwrap_or(Interval::DAY).cut_from(open.clone());
            if left.is_empty() {
                return Day::Closed { reason: closure.reason.clone() };
            }
            if left != open {
                shortened_by.push(closure.reason.clone());
            }
            open = left;
        }
        Day::Open { open, shortened_by }
    }

    /// Opening intervals of `date` in order, empty when it is no working day.
    pub fn open_on(&self, date: JalaliDate) -> Vec<Interval> {
        match self.day(date) {
            Day::Open { open, .. } => open,
            Day::Weekend | Day::Holiday(_) | Day::Closed { .. } => Vec::new(),
        }
    }

    /// Whether the unit is open at some time of `date`.
    pub fn is_working_day(&self, date: JalaliDate) -> bool {
        matches!(self.day(date), Day::Open { .. })
    }

    /// Whether the unit is open at that moment.
    pub fn is_open(&self, at: Instant) -> bool {
        let now = TehranTime::of(at);
        self.open_on(now.date()).into_iter().any(|interval| interval.contains(now.minute_of_day()))
    }
}
