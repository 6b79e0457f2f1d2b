//! Confirm acceptance (تأیید دبیرخانه): the registrar registers what the desk officer accepted.

use super::{Accept, Decided, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// Four eyes: nobody confirms what they accepted themselves. An expert who works there no more is left out.
    pub fn confirm_acceptance(self, actor: &Actor, mut command: Accept, plan: &Plan, at: Instant) -> Answer<Decided> {
        let acting = self.admit(actor, Action::ConfirmAcceptance)?;
        let Status::Registering { proposal } = &self.status else { return Err(Refusal::WrongStatus) };
        if acting.is(proposal.by) {
            return Err(Refusal::OwnAcceptance);
        }
        let first = plan.first_place(at)?.unit;
        command.expert = command.expert.filter(|expert| expert.takes_stages_of(first));
        self.enter_first_stage(acting, command, plan, at)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, DESK_UNIT, World};
    use super::super::{EventKind, Notice, ProposeAcceptance, StatusKind};
    use super::*;
    use crate::actor::Role;

    fn registering(world: &World) -> ServiceRequest {
        let clerk = Actor::Officer(sample::clerk());
        let command = ProposeAcceptance { expert: Some(sample::expert()) };
        let proposed =
            sample::submitted().propose_acceptance(&clerk, command, &world.plan(), sample::morning()).unwrap();
        assert_eq!(proposed.notices, [], "the citizen hears of it when it is final");
        proposed.request
    }

    fn accept() -> Accept {
        Accept { letter: "۱".to_owned(), expert: Some(sample::expert()) }
    }

    #[test]
    fn an_acceptance_is_final_when_the_registrar_confirms_it() {
        let world = World::new();
        let waiting = registering(&world);
        assert_eq!((waiting.status.kind(), waiting.letter.as_deref()), (StatusKind::Registering, None));
        let (registrar, now) = (Actor::Officer(sample::registrar()), sample::morning());
        let decided = waiting.confirm_acceptance(&registrar, accept(), &world.plan(), now).unwrap();
        assert_eq!(decided.request.status.kind(), StatusKind::InProgress);
        assert_eq!(decided.request.owner(), Some(sample::expert().id));
        assert!(matches!(decided.event.kind, EventKind::Accepted { .. }));
        assert_eq!(decided.notices, [Notice::Accepted { letter: "۱".to_owned() }]);
        let after = decided.request.admit(&registrar, Action::View);
        assert_eq!(after.unwrap_err(), Refusal::NotFound, "the registrar sees a case while it is theirs to confirm");
    }

    #[test]
    fn the_desk_officer_does_not_confirm_and_nobody_their_own() {
        let (world, now) = (World::new(), sample::morning());
        let waiting = registering(&world);
        let clerk = Actor::Officer(sample::clerk());
        let refused = waiting.clone().confirm_acceptance(&clerk, accept(), &world.plan(), now);
        assert_eq!(refused.unwrap_err(), Refusal::NotFound);
        let again = waiting.clone().accept(&clerk, accept(), &world.plan(), now);
        assert_eq!(again.unwrap_err(), Refusal::WrongStatus);
        let both = sample::officer(1, &[(Role::DeskOfficer, DESK_UNIT), (Role::Registrar, DESK_UNIT)]);
        let refused = waiting.confirm_acceptance(&Actor::Officer(both), accept(), &world.plan(), now);
        assert_eq!(refused.unwrap_err(), Refusal::OwnAcceptance);
    }
}
