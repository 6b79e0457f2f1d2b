//! A number is given.

use crate::Instant;
use crate::id::{LineId, PlaceId, TicketId};
use crate::identifier::Mobile;
use crate::in_person::{
    IssuedBy, Priority, QueueTicket, TicketDecided, TicketEvent, TicketNumber, TicketState, TicketToken,
};
use crate::service::ServiceKey;
use chrono::Duration;

/// What a ticket is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTicket {
    pub id: TicketId,
    pub token: TicketToken,
    pub place: PlaceId,
    pub line: LineId,
    pub number: TicketNumber,
    pub priority: Priority,
    pub issued_by: IssuedBy,
    pub issued_at: Instant,
    pub services: Vec<ServiceKey>,
    pub mobile: Option<Mobile>,
}

impl QueueTicket {
    /// The first state of every ticket.
    pub fn issue(new: NewTicket) -> TicketDecided {
        let event = TicketEvent::Issued { line: new.line, priority: new.priority };
        let ticket = Self {
            id: new.id,
            token: new.token,
            place: new.place,
            line: new.line,
            number: new.number,
            priority: new.priority,
            reason: String::new(),
            issued_by: new.issued_by,
            issued_at: new.issued_at,
            turn_at: new.priority.turn_at(new.issued_at),
            services: new.services,
            mobile: new.mobile,
            state: TicketState::Waiting,
            revision: 1,
        };
        TicketDecided { ticket, event }
    }
}

impl Priority {
    /// As if they had come earlier.
    pub fn turn_at(self, arrived: Instant) -> Instant {
        arrived - Duration::minutes(self.head_start_minutes().into())
    }
}
