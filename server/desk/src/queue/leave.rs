//! Not coming any more.

use super::store;
use crate::Desk;
use domain::in_person::{TicketState, TicketToken};
use domain::refusal::Answer;

/// Said twice, it is said once.
pub(super) async fn leave(desk: &Desk, token: &TicketToken) -> Answer<()> {
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let held = store::lock_by_token(&txn, token).await?;
    if matches!(held.ticket.state, TicketState::Left { .. }) {
        return Ok(());
    }
    let decided = held.ticket.clone().leave(now)?;
    store::write(&txn, held.row, &decided, store::Hand::Nobody, now).await?;
    txn.commit().await
}
