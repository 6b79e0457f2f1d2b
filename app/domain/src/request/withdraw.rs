//! Withdraw (انصراف): the citizen takes an open request back.

use super::{Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    pub fn withdraw(mut self, actor: &Actor, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Withdraw)?;
        if !matches!(self.status, Status::Submitted | Status::Registering { .. } | Status::Deficient { .. }) {
            return Err(Refusal::WrongStatus);
        }
        let event = self.event(actor, at, EventKind::Withdrawn);
        self.clock = self.clock.stop(at).map_err(|_| Refusal::WrongStatus)?;
        Ok(Decided { request: self.into_status(Status::Withdrawn { at }), event, notices: vec![Notice::Withdrawn] })
    }
}
