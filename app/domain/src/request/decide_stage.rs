//! Decide a stage: one of its decisions sends the request to the next stage, or back.

use super::{Decided, EventKind, Notice, Progress, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::bounded;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};
use crate::service::DecisionOutcome;

/// The chosen decision of the current stage, with a note for the next.
#[derive(Clone, Debug, PartialEq)]
pub struct DecideStage {
    pub decision: String,
    pub note: String,
}

impl ServiceRequest {
    /// Open referrals that hold up work have to come back first. Decisions that lead to the answer or
    /// to the citizen are verbs of their own.
    pub fn decide_stage(self, actor: &Actor, command: DecideStage, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::DecideStage)?;
        let Status::InProgress { progress } = &self.status else { return Err(Refusal::WrongStatus) };
        if self.referrals.iter().any(super::Referral::holds_up_work) {
            return Err(Refusal::OpenReferrals);
        }
        let note = bounded(&command.note)?;
        let decision = plan
            .stage(&progress.stage)?
            .decisions
            .iter()
            .find(|decision| decision.key == command.decision)
            .ok_or(Refusal::UnknownDecision)?;
        let next = match &decision.outcome {
            DecisionOutcome::Next => plan.definition.stage_after(&progress.stage),
            DecisionOutcome::Stage { stage } | DecisionOutcome::ReturnTo { stage } => Some(plan.stage(stage)?),
            DecisionOutcome::Answer | DecisionOutcome::AskCitizen => None,
        };
        if decision.needs_reason && note.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let place = plan.place(next.ok_or(Refusal::UnknownDecision)?, at)?;
        let kind = EventKind::StageDecided {
            stage: progress.stage.clone(),
            decision: decision.key.clone(),
            decision_label: decision.label.clone(),
            note,
            next_stage: place.stage.clone(),
            next_title: place.title.clone(),
            next_unit: place.unit,
        };
        let event = self.event(actor, at, kind);
        let progress = Progress {
            stage: place.stage,
            unit: place.unit,
            owner: None,
            entered_at: at,
            due_at: place.due_at,
            draft: None,
        };
        let request = self.into_status(Status::InProgress { progress });
        Ok(Decided { request, event, notices: vec![Notice::StageEntered { title: place.title }] })
    }
}
