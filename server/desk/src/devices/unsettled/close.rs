//! Closes one of which nothing comes.

use super::{find, officer_of};
use crate::Desk;
use crate::devices::entries::{self, Waited};
use domain::actor::Actor;
use domain::id::EntryId;
use domain::in_person::closing_words;
use domain::refusal::Answer;
use entity::device_entry;

/// What was in it is forgotten; that it came, why it was not taken in and what was done instead, stays.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus`, `ReasonMissing`, `TooLong`, `Conflict`, `Trouble`.
pub async fn close(desk: &Desk, actor: &Actor, id: EntryId, words: &str) -> Answer<()> {
    let (officer, txn) = (officer_of(actor)?, desk.database.write().await?);
    let found = find(&*txn, actor, id).await?;
    let words = closing_words(words)?;
    let row = device_entry::Model { sealed: None, signature: None, size: 0, ..found.row.clone() };
    let waited = Waited { row: &found.row, by: officer.id, settled_at: desk.now() };
    entries::settle(&txn, row, &waited, Some(words)).await?;
    txn.commit().await
}
