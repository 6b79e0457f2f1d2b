//! What a verb needs to know of the world: the definition the request runs on, the units and the calendar.

use crate::Instant;
use crate::calendar::{Calendar, Span};
use crate::id::UnitId;
use crate::limits::{DAYS, OBJECTION_DAYS, WORKING_DAYS};
use crate::refusal::{Answer, Refusal};
use crate::service::{Carried, ServiceDefinition, Stage, carried};
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

    /// End of the last of `days` calendar days that a citizen is given: at least one, at most [`DAYS`].
    pub fn until(&self, unit: UnitId, days: u32, at: Instant) -> Answer<Instant> {
        if days == 0 || days > DAYS {
            return Err(Refusal::DueInPast);
        }
        let due = self.calendar.for_unit(unit).add(at, Span::calendar_days(days), &[]);
        Ok(due.map_err(|_| Refusal::NoCalendar)?.at)
    }

    /// End of the last of `days` working days that another agency is given: at least one, at most [`WORKING_DAYS`].
    pub fn working_days_until(&self, unit: UnitId, days: u32, at: Instant) -> Answer<Instant> {
        if days == 0 || days > WORKING_DAYS {
            return Err(Refusal::DueInPast);
        }
        let due = self.calendar.for_unit(unit).add(at, Span::working_days(days), &[]);
        Ok(due.map_err(|_| Refusal::NoCalendar)?.at)
    }

    /// Refuses words to a citizen that name what the service obtains by inquiry.
    pub fn asks_for_nothing_obtained(&self, words: &str) -> Answer<()> {
        match carried(words, &self.definition.obtained_by_inquiry()) {
            Some(Carried { title, certain: true }) => Err(Refusal::ObtainedByInquiry { what: title }),
            _ => Ok(()),
        }
    }

    /// Until when what the unit decides at `at` can be objected to.
    pub fn objection_until(&self, unit: UnitId, at: Instant) -> Answer<Instant> {
        self.until(unit, OBJECTION_DAYS, at)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::sample::{DESK_UNIT, World, morning};

    #[test]
    fn a_citizen_is_given_at_least_a_day_and_not_for_ever() {
        let world = World::new();
        let until = |days| world.plan().until(DESK_UNIT, days, morning());
        assert_eq!(until(0), Err(Refusal::DueInPast));
        assert_eq!(until(DAYS + 1), Err(Refusal::DueInPast));
        assert!(until(1).unwrap() > morning());
        let longest = until(DAYS).unwrap() - morning();
        assert!((180..=181).contains(&longest.num_days()), "{longest}");
    }
}
