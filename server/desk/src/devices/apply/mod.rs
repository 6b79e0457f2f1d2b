//! What an entry comes to, written in one transaction with the entry itself.

mod files;
mod request;
mod survey;
mod ticket;

pub use request::spend;

use super::entries::{Arrived, Fruit};
use crate::desk::Desk;
use domain::in_person::{Device, Entry};
use domain::refusal::Answer;

/// # Errors
/// What the use case behind it refuses; `Trouble` and `Conflict` where it has to wait.
pub async fn apply(desk: &Desk, device: &Device, arrived: &Arrived<'_>, plain: Entry) -> Answer<()> {
    match plain {
        Entry::Ticket(given) => {
            let txn = desk.database.write().await?;
            let ticket = ticket::take(desk, &txn, device, &given).await?;
            let fruit = Fruit { ticket: Some(ticket.uuid()), ..Fruit::default() };
            arrived.taken(&txn, fruit).await?;
            txn.commit().await
        }
        Entry::Request(sent) => request::take(desk, device, arrived, sent).await,
        Entry::Survey(answered) => survey::take(desk, device, arrived, answered).await,
    }
}
