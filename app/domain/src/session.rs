//! Sessions (نشست): whose they are, and how long somebody who proved who they are stays known.

use crate::Instant;
use crate::actor::Actor;
use crate::id::{OfficerId, PersonId};
use chrono::Duration;

/// A citizen's or guest's session ends after this long without an asking.
const CITIZEN_IDLE: Duration = Duration::minutes(60);
/// That of staff, who look at many cases.
const STAFF_IDLE: Duration = Duration::minutes(30);
/// That of staff who may change what others may do, and of whoever is not known yet.
const ADMINISTRATOR_IDLE: Duration = Duration::minutes(15);
/// No session outlives this, however busy it is (NIST SP 800-63B-4, AAL2).
const LONGEST: Duration = Duration::hours(12);

/// On which side of the desk: the two never share a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    Citizen,
    Staff,
}

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Somebody who has not proved anything yet.
    Guest,
    Person(PersonId),
    Officer(OfficerId),
}

/// When a session that was opened at `opened_at` and is used `now` ends if nobody asks any more.
pub fn ends_at(side: Side, actor: &Actor, opened_at: Instant, now: Instant) -> Instant {
    let idle = match (side, actor) {
        (Side::Citizen, _) => CITIZEN_IDLE,
        (Side::Staff, Actor::Officer(officer)) if !officer.is_administrator() => STAFF_IDLE,
        (Side::Staff, _) => ADMINISTRATOR_IDLE,
    };
    (now + idle).min(opened_at + LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::{Grant, Officer, Role};
    use crate::id::UnitId;
    use uuid::Uuid;

    fn minutes(side: Side, actor: &Actor, after: Duration) -> i64 {
        let opened = "2026-11-28T06:30:00Z".parse::<Instant>().unwrap();
        (ends_at(side, actor, opened, opened + after) - opened - after).num_minutes()
    }

    fn officer(roles: &[Role]) -> Actor {
        let unit = UnitId::new(Uuid::nil());
        let grants = roles.iter().map(|role| Grant { role: *role, unit }).collect();
        Actor::Officer(Officer {
            id: OfficerId::new(Uuid::nil()),
            name: String::new(),
            grants,
            stands_in_for: Vec::new(),
        })
    }

    #[test]
    fn the_more_one_may_change_the_sooner_one_is_asked_again() {
        let at_once = Duration::zero();
        assert_eq!(minutes(Side::Citizen, &Actor::Anonymous, at_once), 60);
        assert_eq!(minutes(Side::Staff, &officer(&[Role::Expert]), at_once), 30);
        assert_eq!(minutes(Side::Staff, &officer(&[Role::Expert, Role::Administrator]), at_once), 15);
        assert_eq!(minutes(Side::Staff, &Actor::Anonymous, at_once), 15);
    }

    #[test]
    fn no_session_outlives_a_day_of_work() {
        assert_eq!(minutes(Side::Citizen, &Actor::Anonymous, Duration::minutes(12 * 60 - 5)), 5);
    }
}
