//! Work on many cases at once: rehearsed, ordered, taken back within a moment, and carried out one case a transaction
//! through the verbs of the single case, as the officer with the rights they have at that moment.

mod carry_out;
mod choices;
mod merging;
mod order;
mod perform;
mod preview;
#[cfg(test)]
mod tests;
mod undo;
mod view;

pub use carry_out::{carry_out_due, forget_old};

use crate::Desk;
use crate::macros;
use domain::actor::{Actor, Officer};
use domain::id::{OrderId, RequestId};
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::work::{Asked, BulkOrders, Choices, OrderView, Plan, Preview};

#[async_trait::async_trait]
impl BulkOrders for Desk {
    async fn choices(&self, actor: &Actor) -> Answer<Choices> {
        choices::choices(self, actor).await
    }

    async fn preview(&self, actor: &Actor, requests: Vec<RequestId>, asked: Asked) -> Answer<Preview> {
        preview::preview(self, actor, requests, asked).await
    }

    async fn order(&self, actor: &Actor, key: &str, seen: Vec<Seen>, asked: Asked) -> Answer<OrderId> {
        order::order(self, actor, key, seen, asked).await
    }

    async fn order_view(&self, actor: &Actor, order: OrderId) -> Answer<OrderView> {
        view::order_view(self, actor, order).await
    }

    async fn undo(&self, actor: &Actor, order: OrderId) -> Answer<()> {
        undo::undo(self, actor, order).await
    }
}

/// States of an order.
mod state {
    pub const WAITING: &str = "waiting";
    pub const RUNNING: &str = "running";
    pub const DONE: &str = "done";
    pub const UNDONE: &str = "undone";
    /// Of an item only.
    pub const REFUSED: &str = "refused";
}

/// The plan that was asked for, with the version of the macro it comes from.
async fn plan_of(desk: &Desk, officer: &Officer, asked: Asked) -> Answer<(Plan, Option<i64>)> {
    match asked {
        Asked::Plan(plan) => Ok((Plan { name: None, ..plan }.admitted()?, None)),
        Asked::Macro { id, version } => {
            let known = macros::one(desk.database.read(), officer, id).await?;
            if version.is_some_and(|version| version != known.version) {
                return Err(Refusal::Conflict);
            }
            Ok((Plan { name: Some(known.name), steps: known.steps }, Some(known.version)))
        }
    }
}
