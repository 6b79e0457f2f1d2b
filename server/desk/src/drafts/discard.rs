//! Discard: the draft and its files go away.

use super::Draft;
use crate::OrTrouble;
use crate::counters;
use crate::database::Writing;
use crate::desk::Desk;
use crate::documents::{forget, forget_files};
use crate::people::forget_stranger;
use domain::actor::Actor;
use domain::id::DraftId;
use domain::refusal::Answer;
use entity::{Moment, document, draft};
use gateway::storage::StorageKey;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn discard(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let draft = Draft::owned_for_update(desk, &txn, actor, id).await?;
    let forgotten = throw_away(&txn, &draft).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(())
}

/// Discards drafts that nobody touched for their whole time; the answer is how many.
///
/// # Errors
/// `Trouble`.
pub async fn discard_expired(desk: &Desk) -> Answer<u32> {
    const AT_ONCE: u64 = 100;
    let rows = draft::Entity::find()
        .filter(draft::Column::ExpiresAt.lte(Moment::from(desk.now())))
        .limit(AT_ONCE)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut discarded = 0;
    for row in rows {
        let txn = desk.database.write().await?;
        let forgotten = throw_away(&txn, &Draft::of_row(row)?).await?;
        txn.commit().await?;
        forget_files(desk, forgotten).await;
        discarded += 1;
    }
    Ok(discarded)
}

/// The draft and its files; the answer is what [`forget_files`] takes after the commit.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn throw_away(txn: &Writing, draft: &Draft) -> Answer<Vec<StorageKey>> {
    let files = document::Entity::find()
        .filter(document::Column::DraftId.eq(draft.id.uuid()))
        .all(&**txn)
        .await
        .or_trouble()?;
    let forgotten = forget(txn, files).await?;
    if draft.assisted_by.is_some() {
        counters::forget_person(txn, draft.id).await?;
    }
    draft.delete(txn).await?;
    if draft.assisted_by.is_some() {
        // A clerk wrote their mobile down; they did not sign in with it.
        forget_stranger(txn, draft.person).await?;
    }
    Ok(forgotten)
}
