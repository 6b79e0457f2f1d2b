//! The person is at the counter: served, and done.

use super::Sitting;
use crate::in_person::{QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::refusal::{Answer, Refusal};

impl QueueTicket {
    /// They are there (در حال ارائه).
    ///
    /// # Errors
    /// `Conflict` where another counter called it, `WrongStatus` unless it was called.
    pub fn start(self, sitting: Sitting) -> Answer<TicketDecided> {
        self.is_at(sitting)?;
        match self.state {
            TicketState::Called { .. } => {
                Ok(self.become_state(serving(sitting), TicketEvent::Started { counter: sitting.counter }))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }

    /// Done (انجام شد).
    ///
    /// # Errors
    /// `Conflict` at another counter, `WrongStatus` unless it is being served.
    pub fn finish(self, sitting: Sitting) -> Answer<TicketDecided> {
        self.is_at(sitting)?;
        match self.state {
            TicketState::Serving { .. } => Ok(self.become_state(
                TicketState::Done { at: sitting.at },
                TicketEvent::Finished { counter: sitting.counter },
            )),
            _ => Err(Refusal::WrongStatus),
        }
    }
}

pub(super) fn serving(sitting: Sitting) -> TicketState {
    TicketState::Serving { counter: sitting.counter, by: sitting.by, since: sitting.at }
}
