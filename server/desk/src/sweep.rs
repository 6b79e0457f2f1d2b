//! Sweeping up what nobody needs any more.

use crate::OrTrouble;
use crate::desk::Desk;
use crate::{alerts, bulk, devices, documents, drafts, jottings, throttle};
use chrono::Duration;
use domain::refusal::Answer;
use entity::{Moment, idempotency, otp_challenge, session};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Keys of repeated sends are known for this long.
const KEYS: Duration = Duration::days(90);
/// Codes and counters are kept a little after they ended.
const SECRETS: Duration = Duration::days(2);

/// Removes expired drafts with their files, files of nobody, ended sessions, old codes, counters and keys,
/// what officers left half-written, and what strangers sent in the name of devices.
///
/// # Errors
/// `Trouble`.
pub async fn sweep(desk: &Desk) -> Answer<()> {
    let now = desk.now();
    drafts::discard_expired(desk).await?;
    documents::sweep(desk).await?;
    bulk::forget_old(desk).await?;
    let txn = desk.database.write().await?;
    let before = |ago: Duration| Moment::from(now - ago);
    session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lte(Moment::from(now)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    otp_challenge::Entity::delete_many()
        .filter(otp_challenge::Column::ExpiresAt.lt(before(SECRETS)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    idempotency::Entity::delete_many()
        .filter(idempotency::Column::CreatedAt.lt(before(KEYS)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    jottings::sweep(&txn, now).await?;
    alerts::sweep(&txn, now).await?;
    devices::sweep(&txn, now).await?;
    txn.commit().await?;
    throttle::sweep(&desk.database, now - SECRETS).await
}
