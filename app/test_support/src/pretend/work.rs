//! What pages ask about work on many cases.

use super::Pretend;
use domain::actor::Actor;
use domain::id::{MacroId, OrderId, RequestId};
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::work::{Asked, BulkOrders, Choices, Flag, Macro, Macros, Marks, NewMacro, OrderView, Preview, Snooze};

#[async_trait::async_trait]
impl BulkOrders for Pretend {
    async fn choices(&self, _: &Actor) -> Answer<Choices> {
        Err(Refusal::NotFound)
    }
    async fn preview(&self, _: &Actor, _: Vec<RequestId>, _: Asked) -> Answer<Preview> {
        Err(Refusal::NotFound)
    }
    async fn order(&self, _: &Actor, _: &str, _: Vec<Seen>, _: Asked) -> Answer<OrderId> {
        Err(Refusal::NotFound)
    }
    async fn order_view(&self, _: &Actor, _: OrderId) -> Answer<OrderView> {
        self.give(&self.order)
    }
    async fn undo(&self, _: &Actor, _: OrderId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Macros for Pretend {
    async fn macros(&self, _: &Actor) -> Answer<Vec<Macro>> {
        Ok(Vec::new())
    }
    async fn save_macro(&self, _: &Actor, _: Option<MacroId>, _: NewMacro) -> Answer<MacroId> {
        Err(Refusal::NotFound)
    }
    async fn remove_macro(&self, _: &Actor, _: MacroId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Marks for Pretend {
    async fn flag(&self, _: &Actor, _: Vec<RequestId>, _: Option<Flag>) -> Answer<u32> {
        Err(Refusal::NotFound)
    }
    async fn snooze(&self, _: &Actor, _: Vec<RequestId>, _: Option<Snooze>) -> Answer<u32> {
        Err(Refusal::NotFound)
    }
}
