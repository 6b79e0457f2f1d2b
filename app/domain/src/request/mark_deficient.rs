//! Mark deficient (نقص مدارک): the citizen is asked, once and for all of it, to complete named items.

use super::{Decided, Deficiency, DeficientItem, EventKind, Notice, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::limits::bounded;
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// What the desk officer ticked and wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkDeficient {
    pub items: Vec<DeficientItem>,
    pub words: String,
    /// Calendar days the citizen has to complete it.
    pub days: u32,
}

impl ServiceRequest {
    /// Pauses the promise. Every item must be a field of the form and say what is wrong; the words for the whole ask for
    /// nothing that the body obtains by inquiry.
    pub fn mark_deficient(
        mut self,
        actor: &Actor,
        command: MarkDeficient,
        plan: &Plan,
        at: Instant,
    ) -> Answer<Decided> {
        let actor = self.admit(actor, Action::MarkDeficient)?;
        let Status::Submitted = self.status else { return Err(Refusal::WrongStatus) };
        let words = bounded(&command.words)?;
        plan.asks_for_nothing_obtained(&words)?;
        let mut items = Vec::new();
        for item in command.items {
            if plan.definition.form.field(&item.field).is_none() {
                return Err(Refusal::UnknownField);
            }
            let said = bounded(&item.words)?;
            if said.is_empty() {
                return Err(Refusal::ReasonMissing);
            }
            items.push(DeficientItem { field: item.field, words: said });
        }
        if items.is_empty() {
            return Err(Refusal::NothingNamed);
        }
        let until = plan.until(self.desk_unit, command.days, at)?;
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let kind = EventKind::MarkedDeficient { items: items.clone(), words: words.clone(), until };
        let event = self.event(actor, at, kind);
        self.clock = self.clock.pause(at).map_err(|_| Refusal::WrongStatus)?;
        self.deficiency_rounds += 1;
        let deficiency = Deficiency { items, words, until, asked_at: at };
        let request = self.into_status(Status::Deficient { deficiency });
        Ok(Decided { request, event, notices: vec![Notice::Deficient { count, until }] })
    }
}
