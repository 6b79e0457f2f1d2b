//! Removes what nobody needs any more: pairings that ended, and what strangers sent long ago.

use super::entries;
use crate::OrTrouble;
use crate::database::Writing;
use chrono::Duration;
use domain::Instant;
use domain::in_person::EntryState;
use domain::refusal::Answer;
use entity::words::word;
use entity::{Moment, device_entry, pairing};
use sea_orm::sea_query::Expr;
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
    // A number of a day that is over is nobody's turn any more, and somebody's mobile is in it.
    device_entry::Entity::update_many()
        .col_expr(device_entry::Column::Sealed, Expr::value(None::<Vec<u8>>))
        .col_expr(device_entry::Column::Signature, Expr::value(None::<String>))
        .col_expr(device_entry::Column::Size, Expr::value(0))
        .col_expr(device_entry::Column::SettledAt, Expr::value(Some(Moment::from(now))))
        .filter(entries::numbers_of_past_days(now))
        .filter(device_entry::Column::State.ne(word(&EntryState::Taken)))
        .filter(device_entry::Column::SettledAt.is_null())
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
