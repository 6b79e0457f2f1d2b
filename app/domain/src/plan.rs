//! What a verb needs to know of the world: the definition the request runs on, the units and the calendar.

use crate::Instant;
use crate::calendar::Calendar;
use crate::id::UnitId;
use crate::refusal::{Answer, Refusal};
use crate::service::{ServiceDefinition, Stage};
use std::collections::BTreeMap;

/// The request's own version of its service, with the units and the calendar as they are now.
pub struct Plan<'a> {
    pub definition: &'a ServiceDefinition,
    /// Units by the key that definitions use.
    pub units: &'a BTreeMap<String, UnitId>,
    pub calendar: &'a Calendar,
}

/// Where a request goes next.
pub struct Place {
    pub stage: String,
    pub title: String,
    pub unit: UnitId,
    /// End of the stage's agreed time.
    pub due_at: Instant,
}

impl Plan<'_> {
    /// The stage with this key.
    pub fn stage(&self, key: &str) -> Answer<&Stage> {
        self.definition.stage(key).ok_or(Refusal::UnknownDecision)
    }

    /// Where work starts after acceptance.
    pub fn first_place(&self, at: Instant) -> Answer<Place> {
        self.place(self.definition.stages.first().ok_or(Refusal::UnknownDecision)?, at)
    }

    /// The stage's unit and when its agreed time, counted from `at`, is up.
    pub fn place(&self, stage: &Stage, at: Instant) -> Answer<Place> {
        let unit = *self.units.get(&stage.unit).ok_or(Refusal::UnknownDecision)?;
        let due = self.calendar.for_unit(unit).add(at, stage.agreed_time, &[]).map_err(|_| Refusal::NoCalendar)?;
        Ok(Place { stage: stage.key.clone(), title: stage.title.clone(), unit, due_at: due.at })
    }
}
