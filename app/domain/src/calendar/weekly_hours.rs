//! Opening hours of a week, valid from a day on.

use super::Interval;
use crate::jalali::{JalaliDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why opening hours are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// An interval that is empty, backward or ends after midnight.
    #[error("an interval must end after it starts and by midnight")]
    Interval,
    /// Two intervals of one weekday overlap.
    #[error("two intervals of one day overlap")]
    Overlap,
}

/// Opening hours of a week, in force from `from` until the next entry's `from`. A weekday without intervals is weekend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts")]
pub struct WeeklyHours {
    from: JalaliDate,
    days: BTreeMap<Weekday, Vec<Interval>>,
}

#[derive(Deserialize)]
struct Parts {
    from: JalaliDate,
    days: BTreeMap<Weekday, Vec<Interval>>,
}

impl WeeklyHours {
    /// Sorts the intervals of each day; refuses overlapping ones.
    pub fn new(from: JalaliDate, mut days: BTreeMap<Weekday, Vec<Interval>>) -> Result<Self, HoursError> {
        for intervals in days.values_mut() {
            intervals.sort();
            if intervals.windows(2).any(|pair| pair[0].end() > pair[1].start()) {
                return Err(HoursError::Overlap);
            }
        }
        days.retain(|_, intervals| !intervals.is_empty());
        Ok(Self { from, days })
    }

    /// The same intervals on each of these weekdays; the others are weekend.
    pub fn same_on(from: JalaliDate, weekdays: &[Weekday], intervals: &[Interval]) -> Result<Self, HoursError> {
        Self::new(from, weekdays.iter().map(|weekday| (*weekday, intervals.to_vec())).collect())
    }

    /// First day on which these hours are in force.
    pub const fn from(&self) -> JalaliDate {
        self.from
    }

    /// Intervals of that weekday in order, empty on a weekend.
    pub fn on(&self, weekday: Weekday) -> &[Interval] {
        self.days.get(&weekday).map_or(&[], Vec::as_slice)
    }

    /// Weekdays without opening hours.
    pub fn weekend(&self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(|weekday| self.on(*weekday).is_empty())
    }
}

impl TryFrom<Parts> for WeeklyHours {
    type Error = HoursError;

    fn try_from(parts: Parts) -> Result<Self, HoursError> {
        Self::new(parts.from, parts.days)
    }
}

/// The hours in force on `date`: the latest that started by then. Before the first entry the first one holds, so that
/// the past is never without hours.
pub(super) fn in_force(hours: &[WeeklyHours], date: JalaliDate) -> Option<&WeeklyHours> {
    let started = hours.iter().filter(|entry| entry.from <= date).max_by_key(|entry| entry.from);
    started.or_else(|| hours.iter().min_by_key(|entry| entry.from))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> JalaliDate {
        text.parse().unwrap()
    }

    #[test]
    fn intervals_are_sorted_and_may_touch_but_not_overlap() {
        let at = |start, end| Interval::new(start, end).unwrap();
        let hours =
            WeeklyHours::same_on(day("1405-01-01"), &[Weekday::Sunday], &[at(800, 900), at(480, 720), at(720, 800)]);
        assert_eq!(hours.unwrap().on(Weekday::Sunday), [at(480, 720), at(720, 800), at(800, 900)]);
        let clash = WeeklyHours::same_on(day("1405-01-01"), &[Weekday::Sunday], &[at(480, 721), at(720, 800)]);
        assert_eq!(clash, Err(HoursError::Overlap));
    }

    #[test]
    fn the_latest_hours_that_have_started_are_in_force() {
        let hours: Vec<_> = ["1405-03-15", "1405-01-01", "1405-06-15"]
            .map(|from| WeeklyHours::new(day(from), BTreeMap::new()).unwrap())
            .into();
        let from = |date| in_force(&hours, day(date)).map(WeeklyHours::from);
        assert_eq!(from("1405-03-14"), Some(day("1405-01-01")));
        assert_eq!(from("1405-03-15"), Some(day("1405-03-15")));
        assert_eq!(from("1405-12-29"), Some(day("1405-06-15")));
        assert_eq!(from("1404-01-01"), Some(day("1405-01-01")), "the first entry holds for the past");
        assert_eq!(in_force(&[], day("1405-01-01")), None);
    }
}
