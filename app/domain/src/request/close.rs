//! Close (مختومه): nothing more is owed.

use super::{Decided, EventKind, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// After the answer reached the citizen, or after the time to object.
    pub fn close(self, actor: &Actor, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Close)?;
        let Status::Answered { response, delivery, progress } = &self.status else { return Err(Refusal::WrongStatus) };
        if delivery.is_none() && at <= response.objection_until {
            return Err(Refusal::WrongStatus);
        }
        let event = self.event(actor, at, EventKind::Closed);
        let (response, progress) = (Some(response.clone()), Some(progress.clone()));
        Ok(Decided { request: self.into_status(Status::Closed { response, progress, at }), event, notices: Vec::new() })
    }
}
