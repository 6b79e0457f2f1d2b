//! Lapse: the citizen let the time to complete it pass; the desk closes it and says so.

use super::{Acting, Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// Only the desk itself does this, and only after the date it named.
    pub fn lapse(mut self, actor: &Actor, at: Instant) -> Answer<Decided> {
        if *actor != Actor::System {
            return Err(Refusal::NotFound);
        }
        let (until, progress) = match &self.status {
            Status::Deficient { deficiency } => (deficiency.until, None),
            Status::AwaitingCitizen { task, progress } => (task.until, Some(progress.clone())),
            _ => return Err(Refusal::WrongStatus),
        };
        if at <= until {
            return Err(Refusal::WrongStatus);
        }
        let event = self.event(Acting::oneself(actor), at, EventKind::Lapsed);
        self.clock = self.clock.stop(at).map_err(|_| Refusal::WrongStatus)?;
        let request = self.into_status(Status::Closed { response: None, progress, at });
        Ok(Decided { request, event, notices: vec![Notice::Lapsed] })
    }
}
