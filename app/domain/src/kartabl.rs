//! The kartabl (کارتابل): what an officer has to do, and one case as the officer sees it.

use crate::Instant;
use crate::actor::Actor;
use crate::calendar::TimeLeft;
use crate::form::{AnsweredPage, FieldLabels};
use crate::id::{DeskId, OfficerId, RequestId};
use crate::organisation::Colleague;
use crate::permission::Action;
use crate::promise::Promise;
use crate::refusal::Answer;
use crate::request::{Applicant, Channel, EventKind, Referral, Status, StatusKind};
use crate::service::Decision;
use crate::tracking::DocumentView;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// The officer's reading side.
#[async_trait::async_trait]
pub trait Kartabl: Send + Sync {
    /// One page of a folder, least time left first; only what the officer may see.
    async fn list(&self, actor: &Actor, filter: KartablFilter) -> Answer<KartablPage>;
    /// One case. Opening it marks it read, and a referral to the officer as read.
    async fn case(&self, actor: &Actor, request: RequestId) -> Answer<CaseView>;
    /// What happened since `revision`: shown after a conflict.
    async fn changes_since(&self, actor: &Actor, request: RequestId, revision: u32) -> Answer<Vec<StaffEntry>>;
    /// Writes an internal note.
    async fn note(&self, actor: &Actor, request: RequestId, words: String) -> Answer<()>;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Folder {
    /// Waiting for triage at the officer's desks.
    #[default]
    Desk,
    /// Stages held by the officer, free ones of the officer's units, and open referrals to the officer.
    Mine,
    /// Open referrals the officer sent.
    Sent,
    /// Waiting for the citizen.
    Waiting,
    /// Drafted responses that wait for the officer's signature.
    ToSign,
    /// Everything the officer may see, newest first.
    All,
}

impl Folder {
    pub const ALL: [Folder; 6] =
        [Folder::Desk, Folder::Mine, Folder::Sent, Folder::Waiting, Folder::ToSign, Folder::All];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Folder::Desk => "desk",
            Folder::Mine => "mine",
            Folder::Sent => "sent",
            Folder::Waiting => "waiting",
            Folder::ToSign => "to-sign",
            Folder::All => "all",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|folder| folder.as_str() == word)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KartablFilter {
    pub folder: Folder,
    /// Searches code, letter number, name, identifier and mobile, folded.
    pub words: String,
    /// Where the page before ended.
    pub after: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KartablPage {
    pub filter: KartablFilter,
    /// Folders with how many cases wait in them; only those that make sense for the officer.
    pub folders: Vec<(Folder, u32)>,
    pub rows: Vec<KartablRow>,
    pub next: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KartablRow {
    pub id: RequestId,
    pub code: TrackingCode,
    pub applicant_name: String,
    pub service_title: String,
    pub status: StatusKind,
    pub stage_title: Option<String>,
    pub owner_name: Option<String>,
    pub received_at: Instant,
    pub due_at: Option<Instant>,
    pub time_left: Option<TimeLeft>,
    pub unread: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseView {
    pub id: RequestId,
    /// Sent back with every verb: the guard against deciding on an old picture.
    pub revision: u32,
    pub code: TrackingCode,
    pub service_title: String,
    pub service_version: u32,
    pub applicant: Applicant,
    pub channel: Channel,
    /// What was asked, and what was answered to it.
    pub answers: Vec<AnsweredPage>,
    pub field_labels: FieldLabels,
    pub documents: Vec<DocumentView>,
    pub status: Status,
    pub desk_title: String,
    pub unit_title: String,
    pub owner_name: Option<String>,
    pub stage: Option<StageView>,
    pub letter: Option<String>,
    pub received_at: Instant,
    pub promise: Option<Promise>,
    pub time_left: Option<TimeLeft>,
    pub stage_due_at: Option<Instant>,
    pub stage_time_left: Option<TimeLeft>,
    pub deficiency_rounds: u32,
    pub referrals: Vec<ReferralView>,
    pub timeline: Vec<StaffEntry>,
    /// The stored hash chain of the events still fits.
    pub chain_intact: bool,
    /// Verbs that the table allows and the status takes.
    pub may: Vec<Action>,
    /// Other desks, for a transfer.
    pub desks: Vec<DeskChoice>,
    /// Experts of the first stage's unit, for acceptance.
    pub experts: Vec<Colleague>,
    /// Everybody a referral can go to.
    pub colleagues: Vec<Colleague>,
    /// The text messages as the citizen will get them, with the officer's words in place of `{reason}`.
    pub rejection_message: String,
}

/// The current stage of table 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageView {
    pub key: String,
    pub title: String,
    pub number: u32,
    pub of: u32,
    pub decisions: Vec<Decision>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReferralView {
    pub referral: Referral,
    pub from_name: String,
    pub to_name: String,
    /// The viewer is its receiver and it is still open.
    pub mine: bool,
    /// The viewer sent it.
    pub sent_by_me: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffEntry {
    pub number: u32,
    pub at: Instant,
    /// Name of the officer, of the applicant, or empty for the desk itself.
    pub by: String,
    pub unit_title: String,
    pub kind: EventKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskChoice {
    pub id: DeskId,
    pub title: String,
}

/// The case an officer decides on, as they saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    pub request: RequestId,
    pub revision: u32,
}

/// Triage (seed 004): three choices and the deficiency notice.
#[async_trait::async_trait]
pub trait Triage: Send + Sync {
    /// Registers it; the answer is the letter number.
    async fn accept(&self, actor: &Actor, seen: Seen, expert: Option<OfficerId>) -> Answer<String>;
    /// `days` are calendar days the citizen has.
    async fn mark_deficient(
        &self,
        actor: &Actor,
        seen: Seen,
        items: Vec<crate::request::DeficientItem>,
        words: String,
        days: u32,
    ) -> Answer<()>;
    async fn reject(&self, actor: &Actor, seen: Seen, reason: String, legal_basis: String) -> Answer<()>;
    async fn transfer(&self, actor: &Actor, seen: Seen, to: DeskId, reason: String) -> Answer<()>;
}

/// Work within and between stages.
#[async_trait::async_trait]
pub trait Stages: Send + Sync {
    async fn decide(&self, actor: &Actor, seen: Seen, decision: String, note: String) -> Answer<()>;
    /// `days` are calendar days the citizen has.
    async fn ask_citizen(&self, actor: &Actor, seen: Seen, words: String, days: u32) -> Answer<()>;
    async fn confirm_citizen_acted(&self, actor: &Actor, seen: Seen, words: String) -> Answer<()>;
    async fn close(&self, actor: &Actor, seen: Seen) -> Answer<()>;
    async fn reopen(&self, actor: &Actor, seen: Seen, reason: String) -> Answer<()>;
}

/// Asking colleagues.
#[async_trait::async_trait]
pub trait Referrals: Send + Sync {
    async fn refer(
        &self,
        actor: &Actor,
        seen: Seen,
        to: OfficerId,
        purpose: crate::request::Purpose,
        instruction: String,
        due_at: Option<Instant>,
    ) -> Answer<()>;
    async fn give_back(&self, actor: &Actor, seen: Seen, referral: crate::id::ReferralId, words: String) -> Answer<()>;
    async fn recall(&self, actor: &Actor, seen: Seen, referral: crate::id::ReferralId) -> Answer<()>;
}

/// The answer in the making and going out.
#[async_trait::async_trait]
pub trait Responses: Send + Sync {
    async fn draft(&self, actor: &Actor, seen: Seen, draft: crate::request::DraftResponse) -> Answer<()>;
    /// Signs, registers, publishes; the answer is the outgoing number.
    async fn approve(&self, actor: &Actor, seen: Seen) -> Answer<String>;
    async fn deliver(&self, actor: &Actor, seen: Seen, means: crate::request::DeliveryMeans) -> Answer<()>;
}
