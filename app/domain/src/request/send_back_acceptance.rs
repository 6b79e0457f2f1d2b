//! Send back acceptance (برگشت از دبیرخانه): the registrar does not register it, and says why.

use super::{Decided, EventKind, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// It lies at the desk again, where everything can be decided anew.
    pub fn send_back_acceptance(self, actor: &Actor, reason: &str, at: Instant) -> Answer<Decided> {
        let acting = self.admit(actor, Action::SendBackAcceptance)?;
        let Status::Registering { .. } = &self.status else { return Err(Refusal::WrongStatus) };
        let event = self.event(acting, at, EventKind::AcceptanceSentBack { reason: required(reason)? });
        Ok(Decided { request: self.into_status(Status::Submitted), event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World};
    use super::super::{ProposeAcceptance, StatusKind};
    use super::*;

    #[test]
    fn it_goes_back_to_the_desk_with_a_reason() {
        let (world, now) = (World::new(), sample::morning());
        let clerk = Actor::Officer(sample::clerk());
        let waiting = sample::submitted()
            .propose_acceptance(&clerk, ProposeAcceptance { expert: None }, &world.plan(), now)
            .unwrap()
            .request;
        let registrar = Actor::Officer(sample::registrar());
        let silent = waiting.clone().send_back_acceptance(&registrar, " ", now);
        assert_eq!(silent.unwrap_err(), Refusal::ReasonMissing);
        let back = waiting.send_back_acceptance(&registrar, "مدرک خوانا نیست", now).unwrap().request;
        assert_eq!(back.status.kind(), StatusKind::Submitted);
        let again = back.propose_acceptance(&clerk, ProposeAcceptance { expert: None }, &world.plan(), now);
        assert!(again.is_ok());
    }
}
