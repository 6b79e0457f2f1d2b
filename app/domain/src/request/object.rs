//! Object (اعتراض): the citizen asks for a rejected or answered request to be looked at again.

use super::mark_deficient::required;
use super::{Decided, EventKind, Notice, Progress, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::Clock;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// Why the citizen objects. For a rejection the desk says until when; an answer carries its own date.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    pub words: String,
    pub until: Instant,
}

impl ServiceRequest {
    /// A rejected request goes back to the desk, an answered one to the stage that answered it, without an owner. The
    /// promise starts anew.
    pub fn object(mut self, actor: &Actor, command: Object, at: Instant) -> Answer<Decided> {
        self.admit(actor, Action::Object)?;
        let (next, until) = match &self.status {
            Status::Rejected { .. } => (Status::Submitted, command.until),
            Status::Answered { response, progress, .. } => {
                let progress = Progress { owner: None, entered_at: at, draft: None, ..progress.clone() };
                (Status::InProgress { progress }, response.objection_until)
            }
            _ => return Err(Refusal::WrongStatus),
        };
        if at > until {
            return Err(Refusal::ObjectionTimePassed);
        }
        let words = required(&command.words)?;
        let event = self.event(actor, at, EventKind::Objected { words });
        self.clock = Clock::start(at);
        Ok(Decided { request: self.into_status(next), event, notices: vec![Notice::Objected] })
    }
}
