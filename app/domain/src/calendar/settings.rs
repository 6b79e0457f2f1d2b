//! The calendar as it is set, for all units.

use super::{Closure, Holidays, Interval, UnitCalendar, WeeklyHours};
use crate::{
    id::UnitId,
    jalali::{JalaliDate, Weekday},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Hours, holidays and closures of the organisation: one setting, stored as one JSON document. What a document leaves
/// out is as in the default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Calendar {
    /// Hours of units that have none of their own, in any order.
    pub default_hours: Vec<WeeklyHours>,
    /// Hours of units that differ; they replace the default hours of that unit altogether.
    pub unit_hours: BTreeMap<UnitId, Vec<WeeklyHours>>,
    pub holidays: Holidays,
    pub closures: Vec<Closure>,
}

impl Calendar {
    /// The calendar of one unit.
    pub fn for_unit(&self, unit: UnitId) -> UnitCalendar {
        let own = self.unit_hours.get(&unit).filter(|hours| !hours.is_empty());
        UnitCalendar {
            hours: own.unwrap_or(&self.default_hours).clone(),
            holidays: self.holidays.clone(),
            closures: self.closures.iter().filter(|closure| closure.concerns(unit)).cloned().collect(),
        }
    }
}

/// Saturday to Wednesday from 8 to 14, Thursday and Friday off, the shipped holidays, no closures.
impl Default for Calendar {
    fn default() -> Self {
        let working = &Weekday::ALL[..5];
        let hours = Interval::new(8 * 60, 14 * 60)
            .and_then(|interval| WeeklyHours::same_on(JalaliDate::MIN, working, &[interval]))
            .expect("one interval that ends after it starts");
        Self {
            default_hours: vec![hours],
            unit_hours: BTreeMap::new(),
            holidays: Holidays::default(),
            closures: Vec::new(),
        }
    }
}
