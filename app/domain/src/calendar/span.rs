//! Lengths of working and calendar time.

use serde::{Deserialize, Serialize};

/// How a span is counted. Local time throughout, half-open intervals, whole minutes (seconds are cut off).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpanUnit {
    /// Open, unpaused minutes from the start on. Due at the end of the last one.
    Minutes,
    /// Sixty of the former.
    WorkingHours,
    /// What comes in before closing on a working day is received that day, otherwise on the next one. Counting starts on
    /// the working day after; due at the close of the last day. A partly closed day counts. A day counts when the clock
    /// runs at its close: a wholly paused day does not count, and neither does one that was paused before it ended, so a
    /// pause moves the date by as many days as closings it spans and no date ever falls into a pause.
    WorkingDays,
    /// The local date plus so many days, not moved off holidays. Due one second before the midnight that ends that day,
    /// so that the moment still shows the promised date. A day counts when the clock runs at its end.
    CalendarDays,
    /// Jalali months, held to the last day of a shorter month, due like calendar days and moved by pauses as they are.
    Months,
}

/// A length of time, such as «۳ روز کاری».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    pub amount: u32,
    pub unit: SpanUnit,
}

impl Span {
    pub const fn new(amount: u32, unit: SpanUnit) -> Self {
        Self { amount, unit }
    }

    /// Open minutes.
    pub const fn minutes(amount: u32) -> Self {
        Self::new(amount, SpanUnit::Minutes)
    }

    pub const fn working_hours(amount: u32) -> Self {
        Self::new(amount, SpanUnit::WorkingHours)
    }

    pub const fn working_days(amount: u32) -> Self {
        Self::new(amount, SpanUnit::WorkingDays)
    }

    pub const fn calendar_days(amount: u32) -> Self {
        Self::new(amount, SpanUnit::CalendarDays)
    }

    pub const fn months(amount: u32) -> Self {
        Self::new(amount, SpanUnit::Months)
    }
}

/// From which event the promise counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountFrom {
    /// The request was sent.
    Submitted,
    /// The documents were complete.
    Complete,
    /// The fee was paid.
    Paid,
}

/// The time in which a service answers: `{"amount": 3, "unit": "working_days", "from": "submitted"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ResponseTime {
    #[serde(flatten)]
    pub span: Span,
    pub from: CountFrom,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_time_is_one_flat_object() {
        let time = ResponseTime { span: Span::working_days(3), from: CountFrom::Complete };
        let json = r#"{"amount":3,"unit":"working_days","from":"complete"}"#;
        assert_eq!(serde_json::to_string(&time).unwrap(), json);
        assert_eq!(serde_json::from_str::<ResponseTime>(json).unwrap(), time);
    }
}
