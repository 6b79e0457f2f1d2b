//! The citizen did what was asked, or staff saw it done; work and clock go on.

use super::{Decided, EventKind, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::bounded;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    pub fn citizen_acted(mut self, actor: &Actor, words: &str, at: Instant) -> Answer<Decided> {
        let admitted = self.admit(actor, Action::CitizenAct);
        let actor = admitted.or_else(|_| self.admit(actor, Action::ConfirmCitizenActed))?;
        let Status::AwaitingCitizen { progress, .. } = self.status.clone() else { return Err(Refusal::WrongStatus) };
        let words = bounded(words)?;
        let event = self.event(actor, at, EventKind::CitizenActed { words });
        self.clock = self.clock.resume(at).map_err(|_| Refusal::WrongStatus)?;
        Ok(Decided { request: self.into_status(Status::InProgress { progress }), event, notices: Vec::new() })
    }
}
