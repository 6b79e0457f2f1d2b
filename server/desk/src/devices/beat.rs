//! A device says that it is there, and how it is.

use super::device_of_caller;
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::actor::Actor;
use domain::in_person::{BEAT_EVERY_SECONDS, Beat};
use domain::refusal::{Answer, Refusal};
use entity::{Moment, device, to_json};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Characters of the version that a device names.
const VERSION: usize = 100;

/// Written where something changed, otherwise every second time: that is often enough to be known as not silent.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn beat(desk: &Desk, actor: &Actor, mut beat: Beat) -> Answer<()> {
    let caller = device_of_caller(actor)?;
    beat.version = beat.version.chars().take(VERSION).collect();
    if let Some(number) = &mut beat.last_ticket {
        number.letter = number.letter.chars().take(4).collect();
    }
    let (now, said) = (desk.now(), to_json(&beat));
    let row = device::Entity::find_by_id(caller.id.uuid()).one(desk.database.read()).await.or_trouble()?;
    let row = row.filter(|row| row.revoked_at.is_none()).ok_or(Refusal::SignInFirst)?;
    let fresh = now - Duration::seconds(i64::from(BEAT_EVERY_SECONDS) * 2 - 5);
    if row.beat.as_ref() == Some(&said) && row.last_seen.is_some_and(|seen| seen.instant() > fresh) {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    device::Entity::update_many()
        .col_expr(device::Column::Beat, Expr::value(Some(said)))
        .col_expr(device::Column::LastSeen, Expr::value(Some(Moment::from(now))))
        .filter(device::Column::Id.eq(caller.id.uuid()))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
