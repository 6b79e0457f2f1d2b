//! Give the form up: nothing of it is left.

use super::seat::officer_of;
use crate::Desk;
use crate::documents::forget_files;
use crate::drafts::{Draft, throw_away};
use domain::actor::Actor;
use domain::id::DraftId;
use domain::refusal::Answer;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub(super) async fn drop_assisted(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<()> {
    officer_of(actor)?;
    let txn = desk.database.write().await?;
    let draft = Draft::owned_for_update(desk, &txn, actor, id).await?;
    let forgotten = throw_away(&txn, &draft).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(())
}
