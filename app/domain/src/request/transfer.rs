//! Transfer (ارجاع به میز دیگر): changes the desk, not the status.

use super::{Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::required;
use crate::organisation::Desk;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// To which desk, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    pub to: Desk,
    pub reason: String,
}

impl ServiceRequest {
    /// Before acceptance only. The first desk no longer sees the request, the promise keeps running.
    pub fn transfer(mut self, actor: &Actor, command: Transfer, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Transfer)?;
        let Status::Submitted = self.status else { return Err(Refusal::WrongStatus) };
        if command.to.id == self.desk {
            return Err(Refusal::SameDesk);
        }
        let reason = required(&command.reason)?;
        let kind = EventKind::Transferred { from: self.desk, to: command.to.id, to_unit: command.to.unit, reason };
        let event = self.event(actor, at, kind);
        self.desk = command.to.id;
        self.desk_unit = command.to.unit;
        Ok(Decided { request: self.into_status(Status::Submitted), event, notices: vec![Notice::Transferred] })
    }
}
