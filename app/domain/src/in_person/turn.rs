//! Whose turn it is.

use super::{QueueTicket, TicketState};
use crate::Instant;
use crate::id::{LineId, TicketId};

/// By this people are called, smallest first.
pub fn turn(ticket: &QueueTicket) -> (Instant, TicketId) {
    (ticket.turn_at, ticket.id)
}

/// The next one whom a counter of these lines calls.
pub fn next<'a>(tickets: impl IntoIterator<Item = &'a QueueTicket>, lines: &[LineId]) -> Option<&'a QueueTicket> {
    tickets
        .into_iter()
        .filter(|ticket| matches!(ticket.state, TicketState::Waiting) && lines.contains(&ticket.line))
        .min_by_key(|ticket| turn(ticket))
}
