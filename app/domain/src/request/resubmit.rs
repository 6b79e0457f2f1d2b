//! Resubmit: the citizen sends the named items again; the code stays the same.

use super::{Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::{Clock, CountFrom};
use crate::form::{Answers, InputPath, prune_hidden, restrict_to};
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// The completed answers, validated against the form restricted to the named fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Resubmit {
    pub answers: Answers,
}

impl ServiceRequest {
    /// Takes only the fields that were named and those that hang on them; everything else stays as it was. The clock goes on, or starts anew where
    /// the promise counts from complete documents.
    pub fn resubmit(mut self, actor: &Actor, command: Resubmit, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Resubmit)?;
        let Status::Deficient { deficiency } = &self.status else { return Err(Refusal::WrongStatus) };
        let fields: Vec<String> = deficiency.items.iter().map(|item| item.field.clone()).collect();
        let named: Vec<InputPath> = fields.iter().map(|field| InputPath::new(field)).collect();
        let open = restrict_to(&plan.definition.form, &named);
        for (key, answer) in &command.answers {
            if open.field(key.as_str()).is_none() {
                return Err(Refusal::UnknownField);
            }
            self.answers.insert(key.clone(), answer.clone());
        }
        self.answers = prune_hidden(&plan.definition.form, &self.answers);
        let event = self.event(actor, at, EventKind::Resubmitted { fields });
        self.clock = match plan.definition.response_time.from {
            CountFrom::Complete => Clock::start(at),
            _ => self.clock.resume(at).map_err(|_| Refusal::WrongStatus)?,
        };
        let request = self.into_status(Status::Submitted);
        Ok(Decided { request, event, notices: vec![Notice::Received] })
    }
}
