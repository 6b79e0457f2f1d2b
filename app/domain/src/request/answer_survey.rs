//! Answer the survey (نظرسنجی): what was said stays with the survey; the history keeps that it was said.

use super::{Decided, EventKind, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::refusal::Answer;

impl ServiceRequest {
    /// The opinion is about an answer that was given: whatever became of the request since then, it is taken.
    pub fn answer_survey(mut self, actor: &Actor, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::AnswerSurvey)?;
        let event = self.event(actor, at, EventKind::SurveyAnswered);
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}
