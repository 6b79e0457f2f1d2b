//! A waiting person's class is changed, with the reason.

use crate::in_person::{Priority, QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::limits::required;
use crate::refusal::{Answer, Refusal};
use chrono::Duration;

impl QueueTicket {
    /// Their head start is that of the class from now on. The class of appointments is proved by checking in and not given.
    ///
    /// # Errors
    /// `WrongStatus` unless it waits or where they have that class, `ReasonMissing`, `TooLong`.
    pub fn prioritise(self, to: Priority, reason: &str) -> Answer<TicketDecided> {
        let from = self.priority;
        if !matches!(self.state, TicketState::Waiting) || to == from || to == Priority::Appointment {
            return Err(Refusal::WrongStatus);
        }
        let reason = required(reason)?;
        let mut ticket = self;
        let minutes = |priority: Priority| i64::from(priority.head_start_minutes());
        ticket.turn_at -= Duration::minutes(minutes(to) - minutes(from));
        ticket.priority = to;
        ticket.reason.clone_from(&reason);
        Ok(ticket.become_state(TicketState::Waiting, TicketEvent::Prioritised { from, to, reason }))
    }
}
