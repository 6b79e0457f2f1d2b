//! Ad-hoc closures: heat, pollution, snow, a power cut.

use super::Interval;
use crate::{id::UnitId, jalali::JalaliDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whom a closure concerns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedUnits {
    /// Every unit.
    All,
    /// These units only.
    Only(BTreeSet<UnitId>),
}

/// Units closed for a day or a part of it. Part of a day leaves a partly closed day, which still counts as a working day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    pub units: ClosedUnits,
    pub date: JalaliDate,
    /// The closed part; `None` for the whole day.
    #[serde(default)]
    pub interval: Option<Interval>,
    /// Why, in words for citizens.
    pub reason: String,
}

impl Closure {
    /// Whether the closure holds for that unit.
    pub fn concerns(&self, unit: UnitId) -> bool {
        match &self.units {
            ClosedUnits::All => true,
            ClosedUnits::Only(units) => units.contains(&unit),
        }
    }
}
