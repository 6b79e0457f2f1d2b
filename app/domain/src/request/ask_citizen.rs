//! Ask the citizen to come, pay or bring something; the promise pauses.

use super::{CitizenTask, Decided, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::required;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// What, where, when and with which documents (capability 11 of the circular), and in how many calendar days.
#[derive(Clone, Debug, PartialEq)]
pub struct AskCitizen {
    pub words: String,
    pub days: u32,
}

impl ServiceRequest {
    /// What the body obtains by inquiry is never asked of the citizen.
    pub fn ask_citizen(mut self, actor: &Actor, command: AskCitizen, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::AskCitizen)?;
        let Status::InProgress { progress } = self.status.clone() else { return Err(Refusal::WrongStatus) };
        let words = required(&command.words)?;
        plan.asks_for_nothing_obtained(&words)?;
        let until = plan.until(self.desk_unit, command.days, at)?;
        let event = self.event(actor, at, EventKind::AskedCitizen { words: words.clone(), until });
        self.clock = self.clock.pause(at).map_err(|_| Refusal::WrongStatus)?;
        let notices = vec![Notice::AskedCitizen { words: words.clone() }];
        let task = CitizenTask { words, until };
        Ok(Decided { request: self.into_status(Status::AwaitingCitizen { task, progress }), event, notices })
    }
}
