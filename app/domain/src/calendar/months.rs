//! Months as days: Jalali months, held to the last day of a shorter one.

use super::walk::LIMIT_DAYS;
use crate::jalali::JalaliDate;

impl JalaliDate {
    /// The date `months` later and how many days that is; `None` beyond 20 years.
    pub(super) fn months_later(self, months: u32) -> Option<(Self, u32)> {
        let months = i32::try_from(months).ok().filter(|months| *months <= LIMIT_DAYS / 29)?;
        let to = self.plus_months(months);
        let number = |date: Self| date.year() * 12 + i32::from(date.month());
        if number(to) != number(self) + months {
            return None;
        }
        let days = u32::try_from(to.to_days() - self.to_days()).ok()?;
        Some((to, days))
    }

    /// The most whole months after this date that fit into `days`.
    pub(super) fn months_within(self, days: u64) -> u32 {
        let fits = |months: &u32| self.months_later(*months).is_some_and(|(_, length)| u64::from(length) <= days);
        (1..).take_while(fits).last().unwrap_or(0)
    }
}
