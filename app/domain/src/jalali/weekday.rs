//! Days of the week, which starts on Saturday.

use serde::{Deserialize, Serialize};

/// A day of the week; the week starts on Saturday and so does the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    Saturday,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl Weekday {
    /// All seven, in the order of the Iranian week.
    pub const ALL: [Self; 7] =
        [Self::Saturday, Self::Sunday, Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday];

    /// Place in the week: 0 for Saturday to 6 for Friday.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Weekday of a day number; day 0 (1 January 1970) was a Thursday.
    pub(super) const fn of_day(day: i32) -> Self {
        Self::ALL[(day + 5).rem_euclid(7) as usize]
    }
}
