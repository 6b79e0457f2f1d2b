//! One day of the Jalali calendar.

use super::{
    FIRST_YEAR, LAST_YEAR, TehranTime, Weekday, month_length,
    year::{days_before_month, first_day},
};
use crate::Instant;
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// Why something is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not three numbers with separators.
    #[error("not a date: year, month and day are expected")]
    Shape,
    /// A year outside [`FIRST_YEAR`]..=[`LAST_YEAR`].
    #[error("the year is outside {FIRST_YEAR} to {LAST_YEAR}")]
    Year,
    /// A month other than 1 to 12.
    #[error("the month is not 1 to 12")]
    Month,
    /// A day that the month does not have, such as 30 Esfand 1404.
    #[error("the month does not have that day")]
    Day,
}

/// A day that exists, between 1 Farvardin 1206 and 29 Esfand 1498. Ordered by time. A civil date: it has no zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliDate {
    year: i32,
    month: u8,
    day: u8,
}

impl JalaliDate {
    /// The first guaranteed day.
    pub const MIN: Self = Self { year: FIRST_YEAR, month: 1, day: 1 };
    /// The last guaranteed day.
    pub const MAX: Self = Self { year: LAST_YEAR, month: 12, day: month_length(LAST_YEAR, 12) };

    /// A date of its parts; [`DateError`] names the first part that does not fit.
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        if year < FIRST_YEAR || year > LAST_YEAR {
            return Err(DateError::Year);
        }
        if month < 1 || month > 12 {
            return Err(DateError::Month);
        }
        if day < 1 || day > month_length(year, month) {
            return Err(DateError::Day);
        }
        Ok(Self { year, month, day })
    }

    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 (Farvardin) to 12 (Esfand).
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Day number; 0 is 1 January 1970 (11 Dey 1348).
    pub const fn to_days(self) -> i32 {
        first_day(self.year) + days_before_month(self.month) + self.day as i32 - 1
    }

    /// The date of a day number; `None` outside the guaranteed years.
    pub fn from_days(days: i32) -> Option<Self> {
        if days < Self::MIN.to_days() || days > Self::MAX.to_days() {
            return None;
        }
        // 33 years are 12 053 days; the quotient is at most one year early or late.
        let mut year = FIRST_YEAR + (days - Self::MIN.to_days()) * 33 / 12_053;
        while first_day(year) > days {
            year -= 1;
        }
        while first_day(year + 1) <= days {
            year += 1;
        }
        let of_year = days - first_day(year);
        let (month, day) =
            if of_year < 186 { (of_year / 31, of_year % 31) } else { (6 + (of_year - 186) / 30, (of_year - 186) % 30) };
        Some(Self { year, month: month as u8 + 1, day: day as u8 + 1 })
    }

    /// The same day in the Gregorian calendar.
    pub fn to_gregorian(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.to_days()).expect("chrono knows every year from 1827 to 2120")
    }

    /// The same day as a Gregorian one; `None` outside the guaranteed years.
    pub fn from_gregorian(date: NaiveDate) -> Option<Self> {
        Self::from_days(date.num_days_from_ce() - 719_163)
    }

    pub const fn weekday(self) -> Weekday {
        Weekday::of_day(self.to_days())
    }

    /// `days` later (earlier if negative), stopping at [`Self::MIN`] and [`Self::MAX`].
    pub fn plus_days(self, days: i32) -> Self {
        let to = self.to_days().saturating_add(days).clamp(Self::MIN.to_days(), Self::MAX.to_days());
        Self::from_days(to).unwrap_or(Self::MAX)
    }

    /// The same day `months` later (earlier if negative), or the last day of that month when it is shorter:
    /// 31 Shahrivar plus one month is 30 Mehr. Stops at [`Self::MIN`] and [`Self::MAX`].
    pub fn plus_months(self, months: i32) -> Self {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        match i32::try_from(year) {
            Ok(year) if year < FIRST_YEAR => Self::MIN,
            Ok(year) if year <= LAST_YEAR => Self { year, month, day: self.day.min(month_length(year, month)) },
            _ if months < 0 => Self::MIN,
            _ => Self::MAX,
        }
    }

    /// The day on Tehran's calendar at that moment. A moment outside the guaranteed years gives the nearest day.
    pub fn of(at: Instant) -> Self {
        TehranTime::of(at).date()
    }
}

/// `1405-09-01`: the form of storage, sortable as text.
impl fmt::Display for JalaliDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for JalaliDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
