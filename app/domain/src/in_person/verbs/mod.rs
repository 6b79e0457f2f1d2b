//! Verbs of a queue ticket: pure, each consumes the ticket as it was and gives it as it is, with what happened, or refuses.
//!
//! | from \ verb | call, pick | recall | start | hold | resume | no_show | finish | transfer, prioritise | leave | lapse |
//! |---|---|---|---|---|---|---|---|---|---|---|
//! | `Waiting` | ✓ | | | | | | | ✓ | ✓ | ✓ |
//! | `Called` | | ✓ | ✓ | | | ✓ | | transfer | ✓ | ✓ |
//! | `Serving` | | | | ✓ | | | ✓ | transfer | | ✓ |
//! | `Held` | | | | | ✓ | ✓ | | transfer | ✓ | ✓ |
//! | `NoShow` | pick | ✓ | | | | | | | | |
//! | `Done`, `Left`, `Lapsed` | | | | | | | | | | |

mod call;
mod end;
mod issue;
#[cfg(test)]
mod model_tests;
mod prioritise;
mod serve;
mod set_aside;
#[cfg(test)]
mod tests;
mod transfer;

pub use issue::NewTicket;
pub use transfer::NewLine;

use super::{QueueTicket, TicketDecided, TicketEvent, TicketState, TicketStateKind};
use crate::Instant;
use crate::id::{CounterId, OfficerId};
use crate::refusal::{Answer, Refusal};

/// An officer at a counter, now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    pub counter: CounterId,
    pub by: OfficerId,
    pub at: Instant,
}

impl QueueTicket {
    /// The ticket in its new state, one revision on.
    fn become_state(mut self, state: TicketState, event: TicketEvent) -> TicketDecided {
        self.state = state;
        self.revision += 1;
        TicketDecided { ticket: self, event }
    }

    /// Whoever is at a counter is that counter's alone.
    fn is_at(&self, sitting: Sitting) -> Answer<()> {
        match self.state.counter() {
            Some(counter) if counter != sitting.counter => Err(Refusal::Conflict),
            _ => Ok(()),
        }
    }
}

impl TicketState {
    /// The state without what it holds.
    pub fn kind(&self) -> TicketStateKind {
        match self {
            Self::Waiting => TicketStateKind::Waiting,
            Self::Called { .. } => TicketStateKind::Called,
            Self::Serving { .. } => TicketStateKind::Serving,
            Self::Held { .. } => TicketStateKind::Held,
            Self::NoShow { .. } => TicketStateKind::NoShow,
            Self::Done { .. } => TicketStateKind::Done,
            Self::Left { .. } => TicketStateKind::Left,
            Self::Lapsed { .. } => TicketStateKind::Lapsed,
        }
    }

    /// The counter where the person is or whose officer put them aside.
    pub fn counter(&self) -> Option<CounterId> {
        match self {
            Self::Called { counter, .. } | Self::Serving { counter, .. } | Self::Held { counter, .. } => Some(*counter),
            _ => None,
        }
    }

    /// The officer who has the person.
    pub fn officer(&self) -> Option<OfficerId> {
        match self {
            Self::Called { by, .. } | Self::Serving { by, .. } | Self::Held { by, .. } => Some(*by),
            _ => None,
        }
    }
}

impl TicketStateKind {
    pub const ALL: [Self; 8] =
        [Self::Waiting, Self::Called, Self::Serving, Self::Held, Self::NoShow, Self::Done, Self::Left, Self::Lapsed];
    /// States in which the visit is not over.
    pub const OPEN: [Self; 4] = [Self::Waiting, Self::Called, Self::Serving, Self::Held];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Called => "called",
            Self::Serving => "serving",
            Self::Held => "held",
            Self::NoShow => "no_show",
            Self::Done => "done",
            Self::Left => "left",
            Self::Lapsed => "lapsed",
        }
    }

    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }
}

impl TicketEvent {
    /// The word in the database, to count by.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Issued { .. } => "issued",
            Self::Called { .. } => "called",
            Self::Picked { .. } => "picked",
            Self::Recalled { .. } => "recalled",
            Self::Started { .. } => "started",
            Self::Held { .. } => "held",
            Self::Resumed { .. } => "resumed",
            Self::Transferred { .. } => "transferred",
            Self::Prioritised { .. } => "prioritised",
            Self::NoShow { .. } => "no_show",
            Self::Finished { .. } => "finished",
            Self::Left => "left",
            Self::Lapsed => "lapsed",
        }
    }

    /// The counter where it happened.
    pub fn counter(&self) -> Option<CounterId> {
        match self {
            Self::Called { counter }
            | Self::Picked { counter, .. }
            | Self::Recalled { counter }
            | Self::Started { counter }
            | Self::Held { counter, .. }
            | Self::Resumed { counter }
            | Self::NoShow { counter }
            | Self::Finished { counter } => Some(*counter),
            Self::Issued { .. } | Self::Transferred { .. } | Self::Prioritised { .. } | Self::Left | Self::Lapsed => {
                None
            }
        }
    }

    /// Displays announce it.
    pub fn is_call(&self) -> bool {
        matches!(self, Self::Called { .. } | Self::Picked { .. } | Self::Recalled { .. })
    }
}
