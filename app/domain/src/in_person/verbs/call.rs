//! A number is called: in its turn, out of order, or again.

use super::Sitting;
use crate::in_person::{QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::limits::required;
use crate::refusal::{Answer, Refusal};

impl QueueTicket {
    /// In its turn (فراخوان).
    ///
    /// # Errors
    /// `WrongStatus` unless it waits.
    pub fn call(self, sitting: Sitting) -> Answer<TicketDecided> {
        match self.state {
            TicketState::Waiting => {
                Ok(self.become_state(called(sitting, 1), TicketEvent::Called { counter: sitting.counter }))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }

    /// Out of order, with the reason; also somebody who was absent and is here now.
    ///
    /// # Errors
    /// `WrongStatus` unless it waits or was absent, `ReasonMissing`, `TooLong`.
    pub fn pick(self, sitting: Sitting, reason: &str) -> Answer<TicketDecided> {
        match self.state {
            TicketState::Waiting | TicketState::NoShow { .. } => {
                let event = TicketEvent::Picked { counter: sitting.counter, reason: required(reason)? };
                Ok(self.become_state(called(sitting, 1), event))
            }
            _ => Err(Refusal::WrongStatus),
        }
    }

    /// Again (فراخوان مجدد): whoever this counter called, or who was absent.
    ///
    /// # Errors
    /// `Conflict` where another counter called it, `WrongStatus` unless it was called or absent.
    pub fn recall(self, sitting: Sitting) -> Answer<TicketDecided> {
        self.is_at(sitting)?;
        let times = match self.state {
            TicketState::Called { times, .. } => times.saturating_add(1),
            TicketState::NoShow { .. } => 1,
            _ => return Err(Refusal::WrongStatus),
        };
        Ok(self.become_state(called(sitting, times), TicketEvent::Recalled { counter: sitting.counter }))
    }
}

fn called(sitting: Sitting, times: u8) -> TicketState {
    TicketState::Called { counter: sitting.counter, by: sitting.by, at: sitting.at, times }
}
