//! Why this date (چرا این تاریخ؟): the count, line by line.

use super::{Certainty, HolidayKey, SpanUnit};
use crate::{Instant, jalali::JalaliDate};
use serde::{Deserialize, Serialize};

/// One line of the explanation; the words are in `components::text`. Dates are inclusive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerLine {
    /// It came in.
    Received { at: Instant },
    /// That working day was already over.
    AfterClosing { date: JalaliDate },
    /// It is held to have come in on this working day.
    ReceivedOn { date: JalaliDate },
    /// Months lead from date to date, held to the end of the month.
    MonthsAdded { from: JalaliDate, to: JalaliDate },
    /// The first day that counts.
    CountedFrom { date: JalaliDate },
    /// Days that count, and what the count had reached at the end of the first and of the last of them.
    /// `weekend_days` is how many weekend days lie between; it is above 0 only in a long ledger.
    Counted { from: JalaliDate, to: JalaliDate, first: u64, last: u64, weekend_days: u32 },
    /// Weekend.
    SkippedWeekend { from: JalaliDate, to: JalaliDate },
    /// A holiday; an expected one may still move.
    SkippedHoliday { date: JalaliDate, key: HolidayKey, certainty: Certainty },
    /// Closed altogether.
    SkippedClosure { date: JalaliDate, reason: String },
    /// Partly closed; it counts all the same.
    Shortened { date: JalaliDate, reason: String },
    /// The clock stood still, without an end (`None`) only where the date came before the pause mattered.
    Paused { from: Instant, until: Option<Instant> },
    /// The lunar holidays of this year are not in the table, so the date may still move.
    HolidaysUnknown { year: i32 },
    /// Due.
    Due { at: Instant },
}

/// The whole explanation, in order, from `Received` to `Due`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// The unit of the span. Numbers in `Counted` are open minutes for minutes and hours, otherwise days.
    pub unit: SpanUnit,
    pub lines: Vec<LedgerLine>,
}
