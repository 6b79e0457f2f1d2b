//! A stretch of one day.

use super::HoursError;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Half-open stretch of a day in minutes since local midnight: open at `start`, closed again at `end`. Never empty;
/// `end` is at most 1440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Parts")]
pub struct Interval {
    start: u16,
    end: u16,
}

#[derive(Deserialize)]
struct Parts {
    start: u16,
    end: u16,
}

impl Interval {
    /// The whole day.
    pub const DAY: Self = Self { start: 0, end: 1440 };

    /// Refuses an empty or backward interval and one that ends after midnight.
    pub const fn new(start: u16, end: u16) -> Result<Self, HoursError> {
        if start < end && end <= 1440 { Ok(Self { start, end }) } else { Err(HoursError::Interval) }
    }

    /// First minute of the interval.
    pub const fn start(self) -> u16 {
        self.start
    }

    /// First minute after the interval, 1 to 1440.
    pub const fn end(self) -> u16 {
        self.end
    }

    /// Length in minutes.
    pub const fn minutes(self) -> u16 {
        self.end - self.start
    }

    pub const fn contains(self, minute: u16) -> bool {
        self.start <= minute && minute < self.end
    }

    /// What is left of `pieces` outside this interval.
    pub(super) fn cut_from(self, pieces: Vec<Self>) -> Vec<Self> {
        without(pieces.into_iter().map(|piece| piece.start..piece.end), &(self.start..self.end))
            .into_iter()
            .map(|left| Self { start: left.start, end: left.end })
            .collect()
    }
}

impl TryFrom<Parts> for Interval {
    type Error = HoursError;

    fn try_from(parts: Parts) -> Result<Self, HoursError> {
        Self::new(parts.start, parts.end)
    }
}

/// What is left of `pieces` outside `hole`, in order.
pub(super) fn without<T: Copy + Ord>(pieces: impl IntoIterator<Item = Range<T>>, hole: &Range<T>) -> Vec<Range<T>> {
    pieces
        .into_iter()
        .flat_map(|piece| {
            if hole.is_empty() {
                return [piece.clone(), piece.end..piece.end];
            }
            [piece.start..piece.end.min(hole.start), piece.start.max(hole.end)..piece.end]
        })
        .filter(|left| left.start < left.end)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_ends_after_it_starts_and_by_midnight() {
        assert!(Interval::new(480, 480).is_err());
        assert!(Interval::new(840, 480).is_err());
        assert!(Interval::new(480, 1441).is_err());
        assert_eq!(Interval::new(480, 840).unwrap().minutes(), 360);
        assert!(serde_json::from_str::<Interval>(r#"{"start":5,"end":5}"#).is_err());
    }

    #[test]
    fn a_hole_splits_shortens_or_removes_a_piece() {
        let pieces = || [0..10, 20..30];
        assert_eq!(without(pieces(), &(5..7)), [0..5, 7..10, 20..30]);
        assert_eq!(without(pieces(), &(5..25)), [0..5, 25..30]);
        assert_eq!(without(pieces(), &(10..20)), pieces());
        assert_eq!(without(pieces(), &(5..5)), pieces());
        assert_eq!(without(pieces(), &(0..21)).first(), Some(&(21..30)));
        assert!(without(pieces(), &(-5..50)).is_empty());
    }
}
