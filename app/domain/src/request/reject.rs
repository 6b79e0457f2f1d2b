//! Reject (رد): a reason is mandatory, and the reason is the message the citizen gets.

use super::{Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::required;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// The desk officer's refusal.
#[derive(Clone, Debug, PartialEq)]
pub struct Reject {
    pub reason: String,
    pub legal_basis: String,
}

impl ServiceRequest {
    /// The citizen may object for as long as to an answer.
    pub fn reject(mut self, actor: &Actor, command: Reject, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Reject)?;
        let Status::Submitted = self.status else { return Err(Refusal::WrongStatus) };
        let reason = required(&command.reason)?;
        let legal_basis = required(&command.legal_basis).map_err(|refusal| match refusal {
            Refusal::ReasonMissing => Refusal::LegalBasisMissing,
            other => other,
        })?;
        let objection_until = plan.objection_until(self.desk_unit, at)?;
        let event =
            self.event(actor, at, EventKind::Rejected { reason: reason.clone(), legal_basis: legal_basis.clone() });
        self.clock = self.clock.stop(at).map_err(|_| Refusal::WrongStatus)?;
        let notices = vec![Notice::Rejected { reason: reason.clone() }];
        let request = self.into_status(Status::Rejected { reason, legal_basis, at, objection_until });
        Ok(Decided { request, event, notices })
    }
}
