//! Note: an internal remark that the citizen never sees.

use super::{Decided, EventKind, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::Answer;

impl ServiceRequest {
    pub fn note(mut self, actor: &Actor, words: &str, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Note)?;
        let words = required(words)?;
        let event = self.event(actor, at, EventKind::Noted { words });
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}
