//! What halls and phones are shown: numbers, and nobody's name.

use super::{TicketNumber, TicketStateKind, WaitRange};
use crate::Instant;
use crate::id::PlaceId;
use crate::refusal::Answer;
use serde::{Deserialize, Serialize};

/// Calls that a board shows.
pub const CALLS: usize = 6;
/// A call older than this is shown and not announced any more, in seconds.
pub const ANNOUNCED_SECONDS: u32 = 30;
/// After so much silence a board says that it is not connected, in seconds.
pub const STALE_SECONDS: u32 = 15;

/// What a display shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    pub place_title: String,
    pub now: Instant,
    /// Newest first.
    pub calls: Vec<Call>,
    /// How many wait in each line, in the place's order.
    pub waiting: Vec<LineWaiting>,
    pub open: bool,
}

/// One call. `seq` grows with every call and recall of the place: what a display has announced it never announces again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub seq: i64,
    pub number: TicketNumber,
    pub tone: u8,
    pub counter: u16,
    pub at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineWaiting {
    pub letter: String,
    pub title: String,
    pub tone: u8,
    pub waiting: u32,
}

/// What a phone shows of its ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketStatus {
    /// Whose news a phone follows.
    pub place: PlaceId,
    pub number: TicketNumber,
    pub place_title: String,
    pub place_address: String,
    pub line_title: String,
    pub state: TicketStateKind,
    /// Of the counter that calls or serves it.
    pub counter: Option<u16>,
    /// People of the line who are called earlier; while it waits.
    pub ahead: u32,
    pub wait: Option<WaitRange>,
    pub issued_at: Instant,
    pub now: Instant,
    /// Other numbers at counters now, so that one sees the hall move.
    pub calls: Vec<Call>,
}

/// What anybody may look at.
#[async_trait::async_trait]
pub trait Boards: Send + Sync {
    /// `NotFound`.
    async fn board(&self, place: PlaceId) -> Answer<Board>;
}
