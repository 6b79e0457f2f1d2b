//! The visit ends without having been done.

use super::Sitting;
use crate::Instant;
use crate::in_person::{QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::refusal::{Answer, Refusal};

impl QueueTicket {
    /// Nobody came (غایب).
    ///
    /// # Errors
    /// `Conflict` where another counter called it, `WrongStatus` unless it was called or is held.
    pub fn no_show(self, sitting: Sitting) -> Answer<TicketDecided> {
        match self.state {
            TicketState::Called { .. } => self.is_at(sitting)?,
            // They went to fetch something and did not come back.
            TicketState::Held { .. } => {}
            _ => return Err(Refusal::WrongStatus),
        }
        Ok(self.become_state(TicketState::NoShow { at: sitting.at }, TicketEvent::NoShow { counter: sitting.counter }))
    }

    /// They said that they will not come (انصراف).
    ///
    /// # Errors
    /// `WrongStatus` once they are served or the visit is over.
    pub fn leave(self, at: Instant) -> Answer<TicketDecided> {
        match self.state {
            TicketState::Waiting | TicketState::Called { .. } | TicketState::Held { .. } => {
                Ok(self.become_state(TicketState::Left { at }, TicketEvent::Left))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }

    /// The day is over.
    ///
    /// # Errors
    /// `WrongStatus` once the visit is over.
    pub fn lapse(self, at: Instant) -> Answer<TicketDecided> {
        if !self.state.kind().is_open() {
            return Err(Refusal::WrongStatus);
        }
        Ok(self.become_state(TicketState::Lapsed { at }, TicketEvent::Lapsed))
    }
}
