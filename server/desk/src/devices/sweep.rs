//! Removes what nobody needs any more: pairings that ended, and what strangers sent long ago.

use crate::OrTrouble;
use crate::database::Writing;
use chrono::Duration;
use domain::Instant;
use domain::refusal::Answer;
use entity::{Moment, device_entry, pairing};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Entries without a fitting signature are kept so long for staff to look at.
const UNPROVEN: Duration = Duration::days(30);
const PAIRINGS: Duration = Duration::days(1);

/// # Errors
/// `Trouble`.
pub async fn sweep(txn: &Writing, now: Instant) -> Answer<()> {
    device_entry::Entity::delete_many()
        .filter(device_entry::Column::Proven.eq(false))
        .filter(device_entry::Column::ReceivedAt.lt(Moment::from(now - UNPROVEN)))
        .exec(&**txn)
        .await
        .or_trouble()?;
    pairing::Entity::delete_many()
        .filter(pairing::Column::ExpiresAt.lt(Moment::from(now - PAIRINGS)))
        .exec(&**txn)
        .await
        .or_trouble()?;
    Ok(())
}
