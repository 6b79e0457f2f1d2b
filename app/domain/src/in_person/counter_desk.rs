//! The counter: who sits there, whom they serve, what they did for them.

use super::{
    AssistedForm, Counter, HandOverReceipt, Line, PersonAtCounter, Place, Position, Priority, TicketNumber,
    TicketStateKind,
};
use crate::Instant;
use crate::actor::Actor;
use crate::form::{Problems, Raw};
use crate::id::{CounterId, DraftId, LineId, OfficerId, PlaceId, RequestId, TicketId, UnitId};
use crate::refusal::Answer;
use crate::service::ServiceKey;
use crate::tracking::{Receipt, ResponseView};
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// Kind of action (نوع اقدام, table 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CounterActionKind {
    /// اطلاع‌رسانی
    Information,
    /// دریافت درخواست
    ReceiveRequest,
    /// تحویل پاسخ
    DeliverResponse,
    /// هدایت به واحد
    GuideToUnit,
}

impl CounterActionKind {
    pub const ALL: [Self; 4] = [Self::Information, Self::ReceiveRequest, Self::DeliverResponse, Self::GuideToUnit];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::ReceiveRequest => "receive_request",
            Self::DeliverResponse => "deliver_response",
            Self::GuideToUnit => "guide_to_unit",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// What `/desk/counter` shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CounterView {
    pub place: Place,
    /// Where the officer sits; none: they choose a counter first.
    pub counter: Option<Counter>,
    /// Counters with who sits there, to choose from.
    pub taken: Vec<(CounterId, String)>,
    pub open: bool,
    pub current: Option<Current>,
    /// The next three whom this counter would call.
    pub next: Vec<WaitingView>,
    pub waiting: Vec<(Line, u32)>,
    pub held: Vec<WaitingView>,
    /// No-shows of today that can still be called.
    pub absent: Vec<WaitingView>,
    /// Served today by this officer.
    pub served: u32,
    /// What this counter serves: requests are begun and information is given about these.
    pub services: Vec<(ServiceKey, String)>,
    /// Units that people can be guided to.
    pub units: Vec<(UnitId, String)>,
    /// Other places where the officer may sit.
    pub elsewhere: Vec<Place>,
    /// Entries of kiosks that wait for a person, in the places where the officer may sit.
    pub unsettled: u32,
    pub now: Instant,
}

/// Whoever stands at the counter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Current {
    pub ticket: WaitingView,
    pub revision: u32,
    pub times_called: u8,
    pub services: Vec<(ServiceKey, String)>,
    /// Cases opened by their code in this visit.
    pub cases: Vec<OpenedCase>,
    /// A form begun on their behalf and not sent yet.
    pub draft: Option<(DraftId, String)>,
    pub done: Vec<DoneAction>,
    pub survey_offered: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenedCase {
    pub request: RequestId,
    pub code: TrackingCode,
    pub revision: u32,
    pub service_title: String,
    pub applicant: String,
    pub status: crate::request::StatusKind,
    /// Labels of what is missing, where it is deficient.
    pub missing: Vec<String>,
    /// An approved answer waits to be handed over.
    pub to_hand_over: bool,
    /// The officer's own permission: the case's page opens for them.
    pub opens: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoneAction {
    pub kind: CounterActionKind,
    pub service_title: String,
    pub unit_title: String,
    pub code: Option<TrackingCode>,
    pub at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingView {
    pub id: TicketId,
    pub number: TicketNumber,
    pub line_title: String,
    pub tone: u8,
    pub state: TicketStateKind,
    pub priority: Priority,
    /// Why they were put aside; otherwise why they have this priority.
    pub reason: String,
    pub issued_at: Instant,
    /// Minutes since it was issued.
    pub waited_minutes: u32,
}

/// The clerk's verbs. `NotFound` for counters, tickets and places that are not the clerk's; `Conflict` where somebody was
/// faster.
#[async_trait::async_trait]
pub trait Counters: Send + Sync {
    async fn view(&self, actor: &Actor) -> Answer<CounterView>;
    /// Sits down. The counter must be free; whoever sits elsewhere leaves that first. `CounterTaken`.
    async fn sit(&self, actor: &Actor, counter: CounterId) -> Answer<()>;
    /// Gets up. `VisitOpen` while somebody is being served.
    async fn rise(&self, actor: &Actor) -> Answer<()>;
    /// The next one; whoever is at the counter has to be finished with first (`VisitOpen`). `NobodyWaits`.
    async fn call_next(&self, actor: &Actor) -> Answer<TicketId>;
    /// Out of order; a reason is required.
    async fn pick(&self, actor: &Actor, ticket: TicketId, reason: String) -> Answer<()>;
    async fn recall(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;
    async fn start(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;
    async fn hold(&self, actor: &Actor, ticket: TicketId, reason: String) -> Answer<()>;
    async fn resume(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;
    async fn transfer_ticket(
        &self,
        actor: &Actor,
        ticket: TicketId,
        to: LineId,
        position: Position,
        reason: String,
    ) -> Answer<()>;
    async fn no_show(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;
    async fn finish(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;
    async fn prioritise(&self, actor: &Actor, ticket: TicketId, priority: Priority, reason: String) -> Answer<()>;

    /// Opens the case of this code for the visit: from now until the visit ends the clerk may see it (`AtCounter`).
    async fn open_case(&self, actor: &Actor, ticket: TicketId, code: &str) -> Answer<RequestId>;
    /// اطلاع‌رسانی was given about a service. `seen`: how many things the clerk saw done in this visit, so that a button
    /// pressed twice counts once.
    async fn inform(&self, actor: &Actor, ticket: TicketId, service: ServiceKey, seen: usize) -> Answer<()>;
    /// They were guided to a unit; `seen` as for [`CounterDesk::inform`].
    async fn guide(&self, actor: &Actor, ticket: TicketId, unit: UnitId, seen: usize) -> Answer<()>;
    /// The answer of an opened case is handed over against its receipt.
    async fn hand_over(&self, actor: &Actor, ticket: TicketId, request: RequestId) -> Answer<()>;
    /// Begins the form for whoever is at the counter. `IdentityNotSeen`; `AnswersIncomplete` where
    /// [`PersonAtCounter::checked`] finds something wrong; `ServiceClosed` for what this place does not serve.
    async fn assist(
        &self,
        actor: &Actor,
        ticket: TicketId,
        service: ServiceKey,
        person: PersonAtCounter,
    ) -> Answer<DraftId>;
    /// Sends it; the request carries channel `Counter` and the clerk's name (provenance).
    async fn send_assisted(&self, actor: &Actor, draft: DraftId, key: &str) -> Answer<TrackingCode>;
    async fn offer_survey(&self, actor: &Actor, ticket: TicketId) -> Answer<()>;

    /// The whole form of a draft begun here. `NotFound` for everybody else, and once the visit is over.
    async fn assisted_form(&self, actor: &Actor, draft: DraftId) -> Answer<AssistedForm>;
    /// Takes all pages as they were posted, or a press of one of the form's own buttons. The answer is what still keeps it
    /// from being sent.
    async fn save_assisted(&self, actor: &Actor, draft: DraftId, raw: Raw) -> Answer<Problems>;
    /// Throws the form away, files and all.
    async fn drop_assisted(&self, actor: &Actor, draft: DraftId) -> Answer<()>;
    /// Begins to complete a deficient case that was opened in this visit, with the papers they brought; the same draft when
    /// there is one. `WrongStatus`. It is sent by [`Counters::send_assisted`] too.
    async fn complete_assisted(&self, actor: &Actor, ticket: TicketId, request: RequestId) -> Answer<DraftId>;
    /// They did what an opened case asked of them: came, paid, brought a paper. `WrongStatus`.
    async fn confirm_acted(&self, actor: &Actor, ticket: TicketId, request: RequestId, words: String) -> Answer<()>;
    /// Table 3 of a case of this visit, to be printed.
    async fn receipt(&self, actor: &Actor, request: RequestId) -> Answer<Receipt>;
    /// Table 4 of an answered case of this visit, to be printed and handed over. `WrongStatus`.
    async fn answer_sheet(&self, actor: &Actor, request: RequestId) -> Answer<ResponseView>;
    /// What they sign for an answer that was handed over in this visit. `WrongStatus`.
    async fn hand_over_receipt(&self, actor: &Actor, request: RequestId) -> Answer<HandOverReceipt>;
}

/// Who sits where now; one officer per counter, one counter per officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub counter: CounterId,
    pub place: PlaceId,
    pub officer: OfficerId,
    pub since: Instant,
}
