//! The queue ticket (نوبت): number first, paper second. States of reference §3.4.

use super::Priority;
use crate::Instant;
use crate::actor::Actor;
use crate::id::{CounterId, DeviceId, LineId, OfficerId, PlaceId, TicketId};
use crate::identifier::Mobile;
use crate::refusal::{Answer, Refusal};
use crate::service::ServiceKey;
use serde::{Deserialize, Serialize};

/// The last number of a line in a day; then the line is full.
pub const LAST_NUMBER: u16 = 999;
/// Most services that one person asks for in one visit.
pub const SERVICES: usize = 5;

/// With so many people before them or fewer, whoever left a mobile is told once.
pub const NEAR: u32 = 3;

/// What a ticket is followed by on a phone, at `/q/{token}`: 26 characters of Crockford's base 32 in lower case, 128 random
/// bits made where the ticket is made, so that paper printed without a network leads to the right page later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TicketToken(String);

impl TicketToken {
    const LENGTH: usize = 26;
    const ALPHABET: &'static [u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

    pub fn from_random(bytes: [u8; 16]) -> Self {
        let mut number = u128::from_be_bytes(bytes);
        let mut letters = [0; Self::LENGTH];
        for letter in letters.iter_mut().rev() {
            *letter = Self::ALPHABET[(number % 32) as usize];
            number /= 32;
        }
        Self(letters.into_iter().map(char::from).collect())
    }

    /// # Errors
    /// `NotFound` for what is no token.
    pub fn parse(text: &str) -> Answer<Self> {
        let text = text.trim().to_ascii_lowercase();
        let fits = text.len() == Self::LENGTH && text.bytes().all(|byte| Self::ALPHABET.contains(&byte));
        if fits { Ok(Self(text)) } else { Err(Refusal::NotFound) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TicketToken {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

impl From<TicketToken> for String {
    fn from(token: TicketToken) -> String {
        token.0
    }
}

/// Who gave the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssuedBy {
    Device(DeviceId),
    Officer(OfficerId),
    /// A phone, by itself.
    Phone,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueTicket {
    pub id: TicketId,
    pub token: TicketToken,
    pub place: PlaceId,
    /// The line it waits in now; the number keeps the letter of the line that gave it.
    pub line: LineId,
    pub number: TicketNumber,
    pub priority: Priority,
    /// Why it is served before its turn, as an officer wrote it.
    pub reason: String,
    pub issued_by: IssuedBy,
    pub issued_at: Instant,
    /// By this people are called, smallest first: when they came, less their head start; set anew by a transfer.
    pub turn_at: Instant,
    pub services: Vec<ServiceKey>,
    /// For one message when it is nearly their turn; forgotten with the day.
    pub mobile: Option<Mobile>,
    pub state: TicketState,
    pub revision: u32,
}

/// Unique per place, day and line.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TicketNumber {
    /// Letter of the line that gave it.
    pub letter: String,
    pub number: u16,
}

/// A state holds exactly what is true in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketState {
    /// صادر شده
    Waiting,
    /// فراخوان شده، and again (فراخوان مجدد) `times` > 1
    Called { counter: CounterId, by: OfficerId, at: Instant, times: u8 },
    /// در حال ارائه
    Serving { counter: CounterId, by: OfficerId, since: Instant },
    /// Put aside at a counter: papers are being fetched, a form is filled in.
    Held { counter: CounterId, by: OfficerId, since: Instant, reason: String },
    /// غایب
    NoShow { at: Instant },
    /// انجام شد
    Done { at: Instant },
    /// انصراف
    Left { at: Instant },
    /// The day closed before its turn.
    Lapsed { at: Instant },
}

/// The state without what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketStateKind {
    Waiting,
    Called,
    Serving,
    Held,
    NoShow,
    Done,
    Left,
    Lapsed,
}

/// Where a transferred ticket stands in its new line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    First,
    /// Where its time of arrival puts it.
    ByArrival,
    Last,
}

/// What happened to a ticket, appended and never changed: the audit of the queue and the source of its statistics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketEvent {
    Issued {
        line: LineId,
        priority: Priority,
    },
    Called {
        counter: CounterId,
    },
    /// Out of order, with the reason.
    Picked {
        counter: CounterId,
        reason: String,
    },
    Recalled {
        counter: CounterId,
    },
    Started {
        counter: CounterId,
    },
    Held {
        counter: CounterId,
        reason: String,
    },
    Resumed {
        counter: CounterId,
    },
    Transferred {
        from: LineId,
        to: LineId,
        position: Position,
        reason: String,
    },
    Prioritised {
        from: Priority,
        to: Priority,
        reason: String,
    },
    NoShow {
        counter: CounterId,
    },
    Finished {
        counter: CounterId,
    },
    Left,
    Lapsed,
}

/// A verb's outcome: the ticket as it is now, and what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketDecided {
    pub ticket: QueueTicket,
    pub event: TicketEvent,
}

/// What is asked when a number is taken with the network there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeTicket {
    pub place: PlaceId,
    pub line: LineId,
    pub services: Vec<ServiceKey>,
    pub priority: Priority,
    pub mobile: Option<Mobile>,
    /// The same key is the same ticket.
    pub key: String,
}

/// A ticket as whoever took it gets it; the same fields stand on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    pub token: TicketToken,
    pub number: TicketNumber,
    pub place_title: String,
    pub line_title: String,
    pub issued_at: Instant,
    /// People of the line who are called earlier.
    pub ahead: u32,
    pub wait: Option<super::WaitRange>,
}

/// People who wait: taking numbers and following them.
#[async_trait::async_trait]
pub trait Queue: Send + Sync {
    /// A number from the line's sequence. Devices of the place and clerks of it always; phones where the place allows it,
    /// limited by address. `NotFound`, `PlaceClosed`, `LineFull`, `TooMany`.
    async fn take(&self, actor: &Actor, address: &str, wish: TakeTicket) -> Answer<Issued>;
    /// What `/q/{token}` shows; nothing else of anybody. `NotFound`.
    async fn follow(&self, token: &TicketToken) -> Answer<super::TicketStatus>;
    /// انصراف, from the phone that follows it.
    async fn leave(&self, token: &TicketToken) -> Answer<()>;
    /// Closes every place's day that is over: what still waits lapses, phones are forgotten. The number of tickets.
    async fn close_days(&self) -> Answer<u32>;
}
