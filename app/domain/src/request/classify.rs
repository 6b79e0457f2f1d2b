//! Classify (تعیین فوریت و طبقه‌بندی): how soon it has to be looked at, and by whom.

use super::{Confidentiality, Decided, EventKind, ServiceRequest, Urgency};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// What holds from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Classify {
    pub urgency: Urgency,
    pub confidentiality: Confidentiality,
}

impl ServiceRequest {
    /// While it is not finished. Nobody closes a case to themselves, and nobody opens one that is open to them by name
    /// only: whoever changes the confidentiality is cleared for the old one and the new one.
    pub fn classify(mut self, actor: &Actor, command: Classify, at: Instant) -> Answer<Decided> {
        let acting = self.admit(actor, Action::Classify)?;
        if self.status.kind().is_finished() {
            return Err(Refusal::WrongStatus);
        }
        if command.confidentiality != self.confidentiality {
            let level = command.confidentiality.max(self.confidentiality);
            let units = [self.desk_unit, self.unit()];
            let cleared = acting.hand().is_some_and(|hand| units.iter().any(|unit| hand.is_cleared_in(level, *unit)));
            let mut closed = self.clone();
            closed.confidentiality = level;
            if !cleared || closed.admit(actor, Action::View).is_err() {
                return Err(Refusal::NotCleared);
            }
        }
        let event = self.event(
            acting,
            at,
            EventKind::Classified { urgency: command.urgency, confidentiality: command.confidentiality },
        );
        self.urgency = command.urgency;
        self.confidentiality = command.confidentiality;
        let status = self.status.clone();
        Ok(Decided { request: self.into_status(status), event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, DESK_UNIT, World};
    use super::*;
    use crate::actor::Role;

    fn to(confidentiality: Confidentiality) -> Classify {
        Classify { urgency: Urgency::Urgent, confidentiality }
    }

    #[test]
    fn urgency_is_anybodys_who_triages_and_confidentiality_the_cleareds() {
        let (clerk, now) = (Actor::Officer(sample::clerk()), sample::morning());
        let urgent = sample::submitted().classify(&clerk, to(Confidentiality::Normal), now).unwrap().request;
        assert_eq!((urgent.urgency, urgent.revision), (Urgency::Urgent, 2));
        let refused = urgent.clone().classify(&clerk, to(Confidentiality::Confidential), now);
        assert_eq!(refused.unwrap_err(), Refusal::NotCleared);
        let roles = [(Role::DeskOfficer, DESK_UNIT), (Role::ClearedConfidential, DESK_UNIT)];
        let cleared = Actor::Officer(sample::officer(1, &roles));
        let secret = urgent.clone().classify(&cleared, to(Confidentiality::Secret), now);
        assert_eq!(secret.unwrap_err(), Refusal::NotCleared, "it would be closed to themselves");
        let closed = urgent.classify(&cleared, to(Confidentiality::Confidential), now).unwrap().request;
        assert_eq!(closed.clone().classify(&clerk, to(Confidentiality::Normal), now).unwrap_err(), Refusal::NotFound);
        let open = closed.classify(&cleared, to(Confidentiality::Normal), now).unwrap().request;
        assert_eq!(open.confidentiality, Confidentiality::Normal);
    }

    #[test]
    fn the_owner_by_name_does_not_open_it_to_others() {
        let mut request = sample::in_progress(&World::new());
        request.confidentiality = Confidentiality::Confidential;
        let now = sample::morning();
        let expert = request.clone().classify(&Actor::Officer(sample::expert()), to(Confidentiality::Normal), now);
        assert_eq!(expert.unwrap_err(), Refusal::NotFound, "experts classify nothing");
        let head = request.classify(&Actor::Officer(sample::approver()), to(Confidentiality::Normal), now);
        assert!(head.is_ok());
    }
}
