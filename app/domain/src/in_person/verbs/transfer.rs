//! A ticket goes to another line, or back into its own.

use super::Sitting;
use crate::Instant;
use crate::id::LineId;
use crate::in_person::{Position, QueueTicket, TicketDecided, TicketEvent, TicketState};
use crate::limits::bounded;
use crate::refusal::{Answer, Refusal};
use chrono::Duration;

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewLine {
    pub line: LineId,
    pub position: Position,
    /// Turns of the first and the last who wait there.
    pub ends: Option<(Instant, Instant)>,
}

impl QueueTicket {
    /// Waits there from now on; its number stays. The reason is written where there is one.
    ///
    /// # Errors
    /// `Conflict` at another counter, `WrongStatus` once the visit is over, `TooLong`.
    pub fn transfer(self, sitting: Sitting, to: NewLine, reason: &str) -> Answer<TicketDecided> {
        if !matches!(self.state, TicketState::Held { .. }) {
            self.is_at(sitting)?;
        }
        if !self.state.kind().is_open() {
            return Err(Refusal::WrongStatus);
        }
        let event =
            TicketEvent::Transferred { from: self.line, to: to.line, position: to.position, reason: bounded(reason)? };
        let by_arrival = self.priority.turn_at(self.issued_at);
        let step = Duration::seconds(1);
        let mut ticket = self;
        ticket.line = to.line;
        ticket.turn_at = match (to.position, to.ends) {
            (Position::ByArrival, _) | (Position::First, None) => by_arrival,
            (Position::First, Some((first, _))) => by_arrival.min(first - step),
            (Position::Last, None) => sitting.at,
            (Position::Last, Some((_, last))) => sitting.at.max(last + step),
        };
        Ok(ticket.become_state(TicketState::Waiting, event))
    }
}
