//! The person is put aside for a moment: papers are fetched, a form is filled in.

use super::Sitting;
use super::serve::serving;
use crate::in_person::{QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::limits::required;
use crate::refusal::{Answer, Refusal};

impl QueueTicket {
    /// Puts them aside, with the reason.
    ///
    /// # Errors
    /// `Conflict` at another counter, `WrongStatus` unless it is being served, `ReasonMissing`, `TooLong`.
    pub fn hold(self, sitting: Sitting, reason: &str) -> Answer<TicketDecided> {
        self.is_at(sitting)?;
        match self.state {
            TicketState::Serving { .. } => {
                let reason = required(reason)?;
                let state = TicketState::Held {
                    counter: sitting.counter,
                    by: sitting.by,
                    since: sitting.at,
                    reason: reason.clone(),
                };
                Ok(self.become_state(state, TicketEvent::Held { counter: sitting.counter, reason }))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }

    /// They are back, at this counter or another one of the place.
    ///
    /// # Errors
    /// `WrongStatus` unless it is held.
    pub fn resume(self, sitting: Sitting) -> Answer<TicketDecided> {
        match self.state {
            TicketState::Held { .. } => {
                Ok(self.become_state(serving(sitting), TicketEvent::Resumed { counter: sitting.counter }))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }
}
