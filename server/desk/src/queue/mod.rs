//! People who wait: numbers, turns, and what is done with a ticket.
//!
//! A verb on a ticket is a locked row, a decision of the domain, and [`write`](fn@write), in one transaction. Numbers of
//! web, clerks and devices come from one row per line and day (`numbers`).

mod announce;
mod blocks;
mod close_days;
mod follow;
mod hall;
mod leave;
mod near;
mod numbers;
mod offline;
mod store;
mod take;
#[cfg(test)]
mod tests;

pub use blocks::lend_block;
pub use hall::{look, waits};
pub use near::tell_near;
pub use offline::take_in_offline;
pub use store::{Hand, write};
pub(crate) use take::{NewNumber, give, issued};

use crate::Desk;
use domain::Instant;
use domain::actor::Actor;
use domain::in_person::{Issued, Queue, TakeTicket, TicketStatus, TicketToken};
use domain::jalali::JalaliDate;
use domain::refusal::Answer;

/// The day of a ticket, as tables keep it: Tehran's civil date.
pub fn today(now: Instant) -> String {
    JalaliDate::of(now).to_string()
}

#[async_trait::async_trait]
impl Queue for Desk {
    async fn take(&self, actor: &Actor, address: &str, wish: TakeTicket) -> Answer<Issued> {
        take::take(self, actor, address, wish).await
    }

    async fn follow(&self, token: &TicketToken) -> Answer<TicketStatus> {
        follow::follow(self, token).await
    }

    async fn leave(&self, token: &TicketToken) -> Answer<()> {
        leave::leave(self, token).await
    }

    async fn close_days(&self) -> Answer<u32> {
        close_days::close_days(self).await
    }
}
