//! Which reminders are due, and when to look again. Pure: the desk asks with its clock and writes what comes of it.

use super::AlertKind;
use crate::Instant;
use crate::calendar::{CannotCount, Span, UnitCalendar};
use crate::request::{ServiceRequest, StatusKind};
use crate::sla::{Reckoned, Sla};
use chrono::Duration;

/// Nobody looked at a new request for this long: the desk is reminded, and lists say so.
pub const TRIAGE: Duration = Duration::hours(48);
/// Nor for this much longer: the head of the unit is told.
pub const TRIAGE_HEAD: Duration = Duration::hours(24);
/// The head of the unit is told when a case is late by a working day, in open minutes.
pub const HEAD_AFTER: u32 = 480;

/// What a case waits for at a moment: reminders that are due now, each with the moment it is about, and when the next one
/// may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    pub now: Vec<(AlertKind, Instant)>,
    pub next: Option<Instant>,
}

impl ServiceRequest {
    /// Since when it has waited for somebody to look at it; `None` once somebody has.
    pub fn untriaged_since(&self) -> Option<Instant> {
        (self.status.kind() == StatusKind::Submitted).then(|| self.clock.runs_since())
    }

    /// Whether it has waited too long for that.
    pub fn is_untriaged_late(&self, now: Instant) -> bool {
        self.untriaged_since().is_some_and(|since| now >= since + TRIAGE)
    }
}

/// The reminders of a case whose promise was measured `now`. `desk` is the calendar that the promise is counted by.
///
/// # Errors
/// As [`UnitCalendar::add`].
pub fn reminders(
    request: &ServiceRequest,
    promise: &Reckoned,
    desk: &UnitCalendar,
    now: Instant,
) -> Result<Waits, CannotCount> {
    let mut waits = Waits::default();
    // While the clock stands still, nobody here is waited for.
    if !request.status.kind().is_open() || promise.state == Sla::Stopped {
        return Ok(waits);
    }
    let due = promise.due.at;
    let warn_at = desk.subtract(due, Span::minutes(promise.warning_minutes), &[])?;
    let head_at = desk.add(due, Span::minutes(HEAD_AFTER), &[])?.at;
    match promise.state {
        Sla::Near => waits.now.push((AlertKind::DueSoon, due)),
        Sla::Overdue => {
            waits.now.push((AlertKind::Overdue, due));
            if now >= head_at {
                waits.now.push((AlertKind::OverdueHead, due));
            }
        }
        Sla::OnTime | Sla::Stopped => {}
    }
    let mut moments = vec![warn_at, due + Duration::seconds(1), head_at];
    if let Some(since) = request.untriaged_since() {
        let (late_at, told_at) = (since + TRIAGE, since + TRIAGE + TRIAGE_HEAD);
        for (kind, at) in [(AlertKind::Untriaged, late_at), (AlertKind::UntriagedHead, told_at)] {
            if now >= at {
                waits.now.push((kind, late_at));
            }
            moments.push(at);
        }
    }
    waits.next = moments.into_iter().filter(|at| *at > now).min();
    Ok(waits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::request::sample::{self, DESK_UNIT, morning};
    use crate::sla::{WARNING, reckon};

    fn at(request: &ServiceRequest, now: Instant) -> Waits {
        let calendar = Calendar::default().for_unit(DESK_UNIT);
        let promise = reckon(&request.clock, Span::working_hours(40), &calendar, WARNING, now).unwrap();
        reminders(request, &promise, &calendar, now).unwrap()
    }

    fn kinds(waits: &Waits) -> Vec<AlertKind> {
        waits.now.iter().map(|(kind, _)| *kind).collect()
    }

    #[test]
    fn each_moment_leads_to_the_next_until_nothing_is_left() {
        let mut now = morning();
        let mut seen: Vec<AlertKind> = Vec::new();
        let request = sample::submitted();
        for _ in 0..10 {
            let waits = at(&request, now);
            seen.extend(
                waits.now.iter().map(|(kind, _)| *kind).filter(|kind| !seen.contains(kind)).collect::<Vec<_>>(),
            );
            match waits.next {
                Some(next) => {
                    assert!(next > now);
                    now = next;
                }
                None => break,
            }
        }
        let all: Vec<_> = AlertKind::ALL.into_iter().filter(|kind| kind.is_reminder()).collect();
        let mut sorted = seen.clone();
        sorted.sort();
        assert_eq!(sorted, all);
        assert_eq!(at(&request, now).next, None);
    }

    #[test]
    fn nobody_is_reminded_of_triage_before_its_time_or_after_it_was_done() {
        let request = sample::submitted();
        let late = request.received_at + TRIAGE;
        assert!(!kinds(&at(&request, late - Duration::seconds(1))).contains(&AlertKind::Untriaged));
        assert!(kinds(&at(&request, late)).contains(&AlertKind::Untriaged));
        assert!(request.is_untriaged_late(late) && !request.is_untriaged_late(late - Duration::seconds(1)));
        let accepted = sample::in_progress(&sample::World::new());
        assert!(!kinds(&at(&accepted, late)).contains(&AlertKind::Untriaged));
        assert!(!accepted.is_untriaged_late(late));
    }

    #[test]
    fn a_case_that_waits_for_the_citizen_reminds_nobody() {
        let mut request = sample::in_progress(&sample::World::new());
        request.clock = request.clock.pause(morning() + Duration::hours(1)).unwrap();
        assert_eq!(at(&request, morning() + Duration::days(30)), Waits::default());
    }
}
