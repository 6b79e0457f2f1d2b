//! Time left, or how late.

use super::{
    CannotCount, UnitCalendar,
    walk::{Counting, date_of, end_minute, start_of},
};
use crate::{Instant, jalali::local_minute};
use serde::{Deserialize, Serialize};

/// What is left until a due moment, or how much time has passed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeLeft {
    /// The due moment has passed; the amounts then say by how much.
    pub overdue: bool,
    /// Open minutes in between.
    pub working_minutes: u32,
    /// Closings of working days in between, the earlier moment's own day left out: due today is 0 days.
    pub working_days: u32,
}

impl UnitCalendar {
    /// Working time from `now` to `due`, or since. Exactly at the due moment is in time. Refuses more than 20 years.
    pub fn remaining(&self, now: Instant, due: Instant) -> Result<TimeLeft, CannotCount> {
        let overdue = now > due;
        let (from, until) =
            if overdue { (end_minute(due), end_minute(now)) } else { (local_minute(now), end_minute(due)) };
        let first_day = date_of(if overdue { from - 1 } else { from }).ok_or(CannotCount::TooFar)?;
        let next_day = start_of(first_day.plus_days(1));
        let counted = |from, counting| {
            let counted = self.counted_between(from, until, counting, &[])?;
            Ok(u32::try_from(counted).unwrap_or(u32::MAX))
        };
        Ok(TimeLeft {
            overdue,
            working_minutes: counted(from, Counting::OpenMinutes)?,
            working_days: counted(next_day, Counting::WorkingDays)?,
        })
    }
}
