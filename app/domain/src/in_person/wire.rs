//! What a kiosk and the desk say to each other. Versioned: a desk understands its own version and the one before.

use super::{KioskService, Place, Priority, TicketNumber, TicketToken, WaitRange};
use crate::Instant;
use crate::form::Answers;
use crate::id::{BlockId, DeviceId, EntryId, LineId};
use crate::jalali::JalaliDate;
use crate::organisation::Agency;
use crate::refusal::Refusal;
use crate::service::{ServiceChannel, ServiceDefinition, ServiceKey};
use crate::survey::SurveyAnswers;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// The version of this module. Raised when what is sent changes; the one before is still taken.
pub const WIRE: u32 = 1;
/// Numbers in one block of a line.
pub const BLOCK: u16 = 50;
/// Tracking codes a kiosk keeps in stock.
pub const CODES: usize = 20;
/// Entries sent at once.
pub const BATCH: usize = 20;
/// Characters of all `sealed` of a batch together; more go into the next. One entry fits, however large.
pub const BATCH_BYTES: usize = 12 * 1024 * 1024;
/// Bytes of one sealed entry, files and all.
pub const ENTRY_BYTES: usize = 8 * 1024 * 1024;

/// The catalogue and the place, as the kiosk keeps them for when there is no network. Dated and shown as such.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub wire: u32,
    /// Hash of what follows; asked again with it, nothing is sent.
    pub version: String,
    pub made_at: Instant,
    pub agency: Agency,
    pub place: Place,
    /// Every published service, without forms where the kiosk does not take the request.
    pub services: Vec<ListedService>,
    /// Public key that entries are sealed to: P-256, SPKI in base64, with its number.
    pub seal: SealKey,
    /// Working time of the next days: day, open intervals in minutes after midnight.
    pub open: Vec<(JalaliDate, Vec<(u16, u16)>)>,
    /// Address of the desk for codes on paper.
    pub base_address: String,
    /// Estimated wait per line as it was then; shown only while connected.
    pub waits: Vec<(LineId, u32, Option<WaitRange>)>,
}

/// A service as it is listed. All else about it is carried as text: reading a definition takes more code than the whole
/// first screen, and only the screens that show one have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedService {
    pub key: ServiceKey,
    pub title: String,
    /// What it is found by, besides its title.
    pub words: String,
    /// Requests can be sent from a kiosk (`ServiceChannel::Kiosk`); the form is there only then.
    pub takes_requests: bool,
    /// The [`KioskService`] as JSON.
    told: String,
}

impl ListedService {
    /// # Errors
    /// What cannot be written as JSON.
    pub fn of(definition: &ServiceDefinition, stage_units: Vec<String>) -> Result<Self, serde_json::Error> {
        let takes_requests = definition.info.channels.contains(&ServiceChannel::Kiosk);
        Ok(Self {
            key: definition.key.clone(),
            title: definition.title.clone(),
            words: format!("{} {}", definition.summary, definition.category.title),
            takes_requests,
            told: serde_json::to_string(&KioskService::of(definition, stage_units))?,
        })
    }

    /// Everything about it; nothing where another version wrote it.
    pub fn open(&self) -> Option<KioskService> {
        serde_json::from_str(&self.told).ok()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealKey {
    pub number: u32,
    pub spki: String,
}

/// What a device may give away without asking: everything lent to it that the desk does not know as used. A device that
/// asks again is told of what it gave and has not brought yet, too; that it leaves out itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leases {
    pub blocks: Vec<NumberBlock>,
    pub codes: Vec<TrackingCode>,
    /// What the desk has of the device, so that one whose disk is set back to an older day does not give again what it gave
    /// since: the last number of every block of today and later, and the highest number of an entry.
    #[serde(default)]
    pub last_numbers: Vec<(BlockId, u16)>,
    #[serde(default)]
    pub last_seq: u64,
}

/// Numbers of one line and day that this device alone gives, `from..=to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberBlock {
    pub id: BlockId,
    pub line: LineId,
    pub letter: String,
    pub day: JalaliDate,
    pub from: u16,
    pub to: u16,
}

/// A sign of life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beat {
    pub wire: u32,
    pub version: String,
    pub printer: PrinterState,
    /// Entries that wait in the device.
    pub queued: u32,
    /// Bytes that the browser still has for it.
    pub room: Option<u64>,
    pub last_ticket: Option<TicketNumber>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrinterState {
    /// No printer: tickets are shown and photographed.
    #[default]
    None,
    Ready,
    PaperLow,
    OutOfPaper,
    Fault,
}

/// What is inside an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    Ticket,
    Request,
    Survey,
}

impl EntryKind {
    pub fn as_str(self) -> &'static str {
        match self {
            EntryKind::Ticket => "ticket",
            EntryKind::Request => "request",
            EntryKind::Survey => "survey",
        }
    }
}

/// The plain text of an entry, as JSON; it exists in the kiosk's memory until it is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    Ticket(OfflineTicket),
    Request(OfflineRequest),
    Survey(OfflineSurvey),
}

impl Entry {
    pub fn kind(&self) -> EntryKind {
        match self {
            Entry::Ticket(_) => EntryKind::Ticket,
            Entry::Request(_) => EntryKind::Request,
            Entry::Survey(_) => EntryKind::Survey,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfflineTicket {
    pub block: BlockId,
    pub line: LineId,
    pub day: JalaliDate,
    pub number: u16,
    pub token: TicketToken,
    pub issued_at: Instant,
    pub priority: Priority,
    pub services: Vec<ServiceKey>,
    pub mobile: Option<String>,
}

/// A request, a complaint among them (the complaints' service).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfflineRequest {
    pub code: TrackingCode,
    pub service: ServiceKey,
    pub service_version: u32,
    pub mobile: String,
    pub answers: Answers,
    /// Files of the answers, by the id that the answers name.
    pub files: Vec<OfflineFile>,
    pub made_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfflineFile {
    pub id: crate::id::DocumentId,
    pub name: String,
    /// Base64.
    pub bytes: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfflineSurvey {
    /// The visit it is about, where the person scanned or typed one.
    pub ticket: Option<TicketToken>,
    pub code: Option<TrackingCode>,
    pub answers: SurveyAnswers,
    pub made_at: Instant,
}

/// An entry on its way. `sealed` = base64 of: ephemeral P-256 public key (65 bytes, uncompressed) ‖ AES-256-GCM of the
/// entry's JSON under HKDF-SHA-256(ECDH, salt = the ephemeral key, info = "pishkhan kiosk entry 1"), nonce = 12 zero bytes
/// (the key is used once), additional data = [`SealedEntry::bound`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedEntry {
    /// Made in the kiosk; the same id is the same entry.
    pub id: EntryId,
    /// 1, 2, 3 … in the device.
    pub seq: u64,
    pub kind: EntryKind,
    pub made_at: Instant,
    pub seal: u32,
    pub sealed: String,
    /// ECDSA P-256 over SHA-256 (raw r‖s, base64) of `bound` ‖ the bytes of `sealed`, by the device's key.
    pub signature: String,
}

impl SealedEntry {
    /// What the seal and the signature are bound to.
    pub fn bound(device: DeviceId, id: EntryId, seq: u64, kind: EntryKind) -> String {
        format!("{device}|{id}|{seq}|{}", kind.as_str())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    pub wire: u32,
    pub device: DeviceId,
    pub entries: Vec<SealedEntry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// In the desk; the kiosk forgets it.
    Taken,
    /// Cannot be applied; kept sealed for staff. The kiosk forgets it.
    Refused,
    /// From a revoked device, or with a signature that does not fit; kept sealed for staff. The kiosk forgets it.
    Quarantined,
    /// The desk is in trouble with it now: sent again later, with all after it.
    Later,
}

/// Why a device was refused: what it says in both languages, for it has no words for what only the desk knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// It is not paired, or no longer.
    pub unpaired: bool,
    pub fa: String,
    pub en: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryOutcome {
    pub id: EntryId,
    pub state: EntryState,
    /// For whoever looks at the wire; a kiosk does not read it.
    #[serde(skip_deserializing)]
    pub refusal: Option<Refusal>,
}
