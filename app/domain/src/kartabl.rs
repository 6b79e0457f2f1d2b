//! The kartabl (کارتابل): what an officer has to do, and one case as the officer sees it.

mod folder;
mod saved_view;

pub use folder::Folder;
pub use saved_view::{NewView, Reach, SavedView, SavedViews, VIEW_NAME, VIEWS};

use crate::Instant;
use crate::actor::Actor;
use crate::calendar::TimeLeft;
use crate::form::{AnsweredField, AnsweredPage, FieldLabels};
use crate::id::{DeskId, OfficerId, RequestId};
use crate::inquiries::{InquiryView, PlannedInquiry};
use crate::organisation::Colleague;
use crate::permission::Action;
use crate::promise::Promise;
use crate::query::{Misread, Suggestion};
use crate::refusal::Answer;
use crate::request::{
    Applicant, Channel, Confidentiality, EventKind, Purpose, Referral, Status, StatusKind, TimePiece, Urgency, Waited,
};
use crate::service::{Decision, Obtained};
use crate::sla::Sla;
use crate::tracking::DocumentView;
use crate::tracking_code::TrackingCode;
use crate::work::Flag;
use serde::{Deserialize, Serialize};

/// The officer's reading side.
#[async_trait::async_trait]
pub trait Kartabl: Send + Sync {
    /// One page of a folder, least time left first; only what the officer may see.
    async fn list(&self, actor: &Actor, filter: KartablFilter) -> Answer<KartablPage>;
    /// Ways to go on with what is being typed into the search, from names the officer may know of.
    async fn suggest(&self, actor: &Actor, words: String, caret: u32) -> Answer<Vec<Suggestion>>;
    /// One case. Opening it marks it read, and a referral to the officer as read.
    async fn case(&self, actor: &Actor, request: RequestId) -> Answer<CaseView>;
    /// The same, read before the officer gets to it: it stays unread.
    async fn case_ahead(&self, actor: &Actor, request: RequestId) -> Answer<CaseView>;
    /// The officer looks at a case that was read ahead: now it is read. The answer is its revision, by which an old
    /// picture is known.
    async fn opened(&self, actor: &Actor, request: RequestId) -> Answer<u32>;
    /// What happened since `revision`: shown after a conflict.
    async fn changes_since(&self, actor: &Actor, request: RequestId, revision: u32) -> Answer<Vec<StaffEntry>>;
    /// Other cases of whoever asks in this one; only what the officer may see, as if there were no more.
    async fn same_person(&self, actor: &Actor, request: RequestId) -> Answer<SamePerson>;
    /// Writes an internal note.
    async fn note(&self, actor: &Actor, request: RequestId, words: String) -> Answer<()>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KartablFilter {
    pub folder: Folder,
    /// A query of [`crate::query`], as it was typed.
    pub words: String,
    /// Where the page before ended.
    pub after: Option<String>,
    /// Nothing was asked for: the view with which the officer's day begins, where one is set.
    pub start: bool,
}

/// Counting stops behind this: a larger count says «more».
pub const COUNTED: u32 = 999;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KartablPage {
    /// What is shown, which may be another folder than was asked for.
    pub filter: KartablFilter,
    /// What was typed and not understood.
    pub misread: Vec<Misread>,
    /// What was typed is the tracking code of this case.
    pub jump: Option<RequestId>,
    /// Folders with how many cases wait in them, up to one more than [`COUNTED`]; only those that make sense for the
    /// officer. What is not waited for is not counted ([`Folder::is_counted`]).
    pub folders: Vec<(Folder, Option<u32>)>,
    pub views: Vec<SavedView>,
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
    /// How it stands with its time; none where nothing was ever promised.
    pub sla: Option<Sla>,
    /// Nobody has looked at it for longer than [`crate::alert::TRIAGE`].
    pub untriaged: bool,
    pub urgency: Urgency,
    pub confidentiality: Confidentiality,
    pub unread: bool,
    /// The reader's own mark.
    pub flag: Option<Flag>,
    /// The reader had put it off, and it has come back.
    pub back: bool,
}

/// Cases of one person beside the one that is looked at, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SamePerson {
    pub rows: Vec<KartablRow>,
    /// There are older ones too.
    pub more: bool,
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
    pub urgency: Urgency,
    pub confidentiality: Confidentiality,
    /// The registrar has to confirm the desk's acceptance.
    pub supervised: bool,
    pub received_at: Instant,
    pub promise: Option<Promise>,
    pub time_left: Option<TimeLeft>,
    pub stage_due_at: Option<Instant>,
    pub stage_time_left: Option<TimeLeft>,
    pub sla: Option<Sla>,
    /// Which unit had it for how long, and when its clock stood still: each with the unit's title.
    pub time_ledger: Vec<(String, TimePiece)>,
    pub deficiency_rounds: u32,
    pub referrals: Vec<ReferralView>,
    pub inquiries: Vec<InquiryView>,
    /// Time spent waiting for other agencies.
    pub waited: Option<Waited>,
    /// Inquiries that the service names, to begin with.
    pub planned_inquiries: Vec<PlannedInquiry>,
    /// What the citizen is never asked for.
    pub obtained: Vec<Obtained>,
    /// The absent officer by whose right the viewer sees the case.
    pub stands_in_for: Option<String>,
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

impl CaseView {
    /// Every question that was asked.
    pub fn asked(&self) -> impl Iterator<Item = &AnsweredField> {
        self.answers.iter().flat_map(|page| &page.fields)
    }
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
    /// As the viewer may read it.
    pub referral: Referral,
    pub from_name: String,
    pub to_name: String,
    /// The viewer is its receiver, or stands in for them, and it is still open.
    pub mine: bool,
    /// The viewer sent it, or stands in for who did.
    pub sent_by_me: bool,
    /// The instruction is kept from the viewer.
    pub hidden: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffEntry {
    pub number: u32,
    pub at: Instant,
    /// Name of the officer, of the applicant, or empty for the desk itself.
    pub by: String,
    /// The absent officer in whose right it was done.
    pub on_behalf_of: Option<String>,
    /// Of the officer; empty for the others.
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
    /// Registers it; the answer is the letter number. At a desk that the registrar supervises there is none yet: it is
    /// empty.
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

/// One step of referring: a referral for each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferTo {
    /// Who is to act, inform themselves, give an opinion or approve.
    pub to: Vec<OfficerId>,
    /// Who gets a copy (رونوشت).
    pub copies: Vec<OfficerId>,
    pub purpose: Purpose,
    pub instruction: String,
    /// Only sender and receivers read the instruction.
    pub private: bool,
    pub due_at: Option<Instant>,
}

impl ReferTo {
    /// To one colleague, without a copy, for everybody to read.
    pub fn one(to: OfficerId, purpose: Purpose, instruction: &str) -> Self {
        let (to, copies) = (vec![to], Vec::new());
        Self { to, copies, purpose, instruction: instruction.to_owned(), private: false, due_at: None }
    }
}

/// Asking colleagues.
#[async_trait::async_trait]
pub trait Referrals: Send + Sync {
    async fn refer(&self, actor: &Actor, seen: Seen, referred: ReferTo) -> Answer<()>;
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
