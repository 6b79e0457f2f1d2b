//! One order for many cases: previewed, confirmed, taken back within a moment or carried out one by one.

use super::{Macro, Plan};
use crate::Instant;
use crate::actor::Actor;
use crate::id::{MacroId, OrderId, RequestId};
use crate::kartabl::{DeskChoice, Seen};
use crate::organisation::Colleague;
use crate::refusal::{Answer, Refusal};
use crate::request::EventKind;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// Most cases of one order.
pub const SELECTED: usize = 200;
/// How long it can be taken back.
pub const GRACE_SECONDS: i64 = 10;

/// Orders for many cases.
#[async_trait::async_trait]
pub trait BulkOrders: Send + Sync {
    /// What the forms offer.
    async fn choices(&self, actor: &Actor) -> Answer<Choices>;
    /// What it would do to each of them, found out by doing it and not letting it stand.
    async fn preview(&self, actor: &Actor, requests: Vec<RequestId>, asked: Asked) -> Answer<Preview>;
    /// Orders it. The same key is the same order.
    async fn order(&self, actor: &Actor, key: &str, seen: Vec<Seen>, asked: Asked) -> Answer<OrderId>;
    /// One's own order as it stands.
    async fn order_view(&self, actor: &Actor, order: OrderId) -> Answer<OrderView>;
    /// Takes it back, if nobody has begun with it.
    async fn undo(&self, actor: &Actor, order: OrderId) -> Answer<()>;
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Plan(Plan),
    /// A macro, where it was seen before in the version that was seen.
    Macro {
        id: MacroId,
        version: Option<i64>,
    },
}

/// What the forms offer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub colleagues: Vec<Colleague>,
    pub desks: Vec<DeskChoice>,
    pub macros: Vec<Macro>,
}

/// What an order would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    pub plan: Plan,
    /// Of the macro.
    pub version: Option<i64>,
    pub will: Vec<Rehearsed>,
    pub refused: Vec<Refused>,
    /// Cases that are not the officer's: nothing is told of them.
    pub unknown: usize,
}

/// A case to which it can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Rehearsed {
    pub seen: Seen,
    pub code: TrackingCode,
    pub applicant_name: String,
    pub service_title: String,
    /// What would stand in its timeline.
    pub events: Vec<EventKind>,
    /// The text messages that the applicant would get.
    pub messages: Vec<String>,
}

/// A case to which it cannot be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    pub request: RequestId,
    pub code: TrackingCode,
    pub applicant_name: String,
    pub why: Refusal,
}

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// It can be taken back.
    Waiting,
    Running,
    Done,
    Undone,
}

/// One's own order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderView {
    pub id: OrderId,
    pub plan: Plan,
    pub state: OrderState,
    pub made_at: Instant,
    /// Until it begins.
    pub seconds_left: u32,
    pub items: Vec<ItemView>,
}

/// One case of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemView {
    pub request: RequestId,
    pub code: TrackingCode,
    pub applicant_name: String,
    pub state: ItemState,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    Waiting,
    Done,
    /// Nothing of it was done. `Conflict`: somebody changed the case meanwhile.
    Refused(Refusal),
}
