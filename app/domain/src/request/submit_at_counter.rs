//! Submit at a counter: a clerk sends what they filled in for the person who stands there.

use super::event::By;
use super::{Channel, Decided, ServiceRequest, Submit};
use crate::Instant;
use crate::actor::Actor;
use crate::id::UnitId;
use crate::in_person::may_sit;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// The request is the applicant's; the event says whose hand it was and that the identity paper's original was seen.
    /// `at_unit`: the unit of the place where they stand.
    ///
    /// # Errors
    /// `NotFound` for whoever does not serve people there, `IdentityNotSeen`.
    pub fn submit_at_counter(
        actor: &Actor,
        command: Submit,
        at_unit: UnitId,
        identity_seen: bool,
        at: Instant,
    ) -> Answer<Decided> {
        let clerk = actor.officer().filter(|officer| may_sit(officer, at_unit));
        clerk.ok_or(Refusal::NotFound)?;
        if !identity_seen {
            return Err(Refusal::IdentityNotSeen);
        }
        let command = Submit { channel: Channel::Counter, ..command };
        Ok(Self::received(By::of(actor), command, true, at))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::super::{Applicant, EventKind};
    use super::*;
    use crate::actor::Role;
    use crate::form::Answers;

    fn command() -> Submit {
        let sample = sample::submitted();
        Submit {
            id: sample.id,
            tracking_code: sample.tracking_code,
            service: sample.service,
            service_version: 1,
            desk: sample::OTHER_DESK,
            desk_unit: sample::OTHER_UNIT,
            applicant: Applicant { name: "نمونه".to_owned(), ..sample.applicant },
            channel: Channel::Web,
            answers: Answers::new(),
        }
    }

    fn clerk(role: Role) -> Actor {
        Actor::Officer(sample::officer(21, &[(role, sample::DESK_UNIT)]))
    }

    #[test]
    fn the_event_names_the_clerk_and_what_they_saw() {
        let actor = clerk(Role::CounterClerk);
        let sent = ServiceRequest::submit_at_counter(&actor, command(), sample::DESK_UNIT, true, sample::morning());
        let sent = sent.expect("it is sent");
        assert_eq!(sent.request.channel, Channel::Counter);
        assert_eq!(sent.event.kind, EventKind::Submitted { channel: Channel::Counter, identity_seen: true });
        assert!(matches!(&sent.event.by, By::Officer { name, .. } if name == "officer 21"));
        assert_eq!(sent.request.desk, sample::OTHER_DESK, "it lies at the service's desk, not at the counter's");
    }

    #[test]
    fn who_does_not_serve_people_there_sends_nothing_for_them() {
        let at = sample::morning();
        let sent =
            |actor: &Actor, unit, seen| ServiceRequest::submit_at_counter(actor, command(), unit, seen, at).err();
        let here = sample::DESK_UNIT;
        assert_eq!(sent(&clerk(Role::Expert), here, true), Some(Refusal::NotFound));
        assert_eq!(sent(&clerk(Role::CounterClerk), sample::WORK_UNIT, true), Some(Refusal::NotFound));
        assert_eq!(sent(&sample::citizen(1), here, true), Some(Refusal::NotFound));
        assert_eq!(sent(&Actor::System, here, true), Some(Refusal::NotFound));
        assert_eq!(sent(&clerk(Role::DeskOfficer), here, false), Some(Refusal::IdentityNotSeen));
        assert_eq!(sent(&clerk(Role::DeskOfficer), here, true), None);
    }
}
