//! The visit is over, or somebody else's now.

use super::assisted::open_in;
use super::cases;
use crate::database::Writing;
use crate::drafts::throw_away;
use domain::Instant;
use domain::id::TicketId;
use domain::refusal::Answer;
use entity::visit_case;
use gateway::storage::StorageKey;
use sea_orm::ColumnTrait;

/// What was begun in it and not sent goes away, and its cases close: if the ticket is called again, their codes are asked for
/// again. The answer is what `documents::forget_files` takes after the commit.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn end_of_visit(txn: &Writing, ticket: TicketId, at: Instant) -> Answer<Vec<StorageKey>> {
    let mut forgotten = Vec::new();
    while let Some((_, draft)) = open_in(&**txn, ticket).await? {
        forgotten.extend(throw_away(txn, &draft).await?);
    }
    cases::close(txn, visit_case::Column::TicketId.eq(ticket.uuid()), at).await?;
    Ok(forgotten)
}
