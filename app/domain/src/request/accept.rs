//! Accept (تأیید و ثبت در دبیرخانه): the desk takes the request on; it gets its letter number and its first stage.

use super::{Acting, Decided, EventKind, Notice, Progress, ServiceRequest, Status};
use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// The desk officer's acceptance.
#[derive(Clone, Debug, PartialEq)]
pub struct Accept {
    /// Incoming number from the registry, taken in the same transaction.
    pub letter: String,
    /// The expert whose kartabl it goes to; anybody of the unit when none.
    pub expert: Option<Officer>,
}

impl ServiceRequest {
    /// Enters the first stage of the definition. The expert must work on stages of that unit.
    pub fn accept(self, actor: &Actor, command: Accept, plan: &Plan, at: Instant) -> Answer<Decided> {
        let acting = self.admit(actor, Action::Accept)?;
        let Status::Submitted = self.status else { return Err(Refusal::WrongStatus) };
        self.enter_first_stage(acting, command, plan, at)
    }

    /// What an acceptance does once it is final.
    pub(super) fn enter_first_stage(
        mut self,
        acting: Acting,
        command: Accept,
        plan: &Plan,
        at: Instant,
    ) -> Answer<Decided> {
        let place = plan.first_place(at)?;
        if command.expert.as_ref().is_some_and(|expert| !expert.takes_stages_of(place.unit)) {
            return Err(Refusal::WrongReceiver);
        }
        let owner = command.expert.map(|expert| expert.id);
        let event = self.event(
            acting,
            at,
            EventKind::Accepted {
                letter: command.letter.clone(),
                stage: place.stage.clone(),
                stage_title: place.title,
                unit: place.unit,
                expert: owner,
            },
        );
        self.letter = Some(command.letter.clone());
        let progress =
            Progress { stage: place.stage, unit: place.unit, owner, entered_at: at, due_at: place.due_at, draft: None };
        let request = self.into_status(Status::InProgress { progress });
        Ok(Decided { request, event, notices: vec![Notice::Accepted { letter: command.letter }] })
    }
}
