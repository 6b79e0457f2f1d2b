//! Reopen: an inspector sends a closed case back to work, with a reason.

use super::{Decided, EventKind, Notice, Progress, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::Clock;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// Why.
#[derive(Clone, Debug, PartialEq)]
pub struct Reopen {
    pub reason: String,
}

impl ServiceRequest {
    pub fn reopen(mut self, actor: &Actor, command: Reopen, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Reopen)?;
        let Status::Closed { progress, .. } = &self.status else { return Err(Refusal::WrongStatus) };
        let reason = required(&command.reason)?;
        let next = match progress {
            Some(progress) => Status::InProgress {
                progress: Progress { owner: None, entered_at: at, draft: None, ..progress.clone() },
            },
            None => Status::Submitted,
        };
        let event = self.event(actor, at, EventKind::Reopened { reason });
        self.clock = Clock::start(at);
        Ok(Decided { request: self.into_status(next), event, notices: vec![Notice::Reopened] })
    }
}
