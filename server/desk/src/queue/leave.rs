//! Not coming any more.

use super::store;
use crate::documents::forget_files;
use crate::{Desk, counters};
use domain::in_person::{TicketState, TicketToken};
use domain::refusal::Answer;

/// Said twice, it is said once. Whoever was put aside leaves no form behind that was begun for them.
pub(super) async fn leave(desk: &Desk, token: &TicketToken) -> Answer<()> {
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let held = store::lock_by_token(&txn, token).await?;
    if matches!(held.ticket.state, TicketState::Left { .. }) {
        return Ok(());
    }
    let decided = held.ticket.clone().leave(now)?;
    let forgotten = counters::end_of_visit(&txn, decided.ticket.id, now).await?;
    store::write(&txn, held.row, &decided, store::Hand::Nobody, now).await?;
    txn.commit().await?;
    forget_files(desk, forgotten).await;
    Ok(())
}
