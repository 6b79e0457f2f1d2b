//! Files that belong to nobody: rows without an owner, bytes without a row.

use super::{forget, forget_files};
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::refusal::Answer;
use entity::{Moment, document};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use std::time::{SystemTime, UNIX_EPOCH};

/// Nothing younger is swept: an upload stores its bytes before its row.
const KEPT: Duration = Duration::days(1);
const AT_ONCE: u64 = 500;

/// Removes what belongs to nobody; the answer is how many files.
///
/// # Errors
/// `Trouble`.
pub async fn sweep(desk: &Desk) -> Answer<u32> {
    let before = desk.now() - KEPT;
    let txn = desk.database.write().await?;
    let rows = document::Entity::find()
        .filter(document::Column::DraftId.is_null())
        .filter(document::Column::RequestId.is_null())
        .filter(document::Column::CreatedAt.lt(Moment::from(before)))
        .limit(AT_ONCE)
        .all(&*txn)
        .await
        .or_trouble()?;
    let mut swept = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let keys = forget(&txn, rows).await?;
    txn.commit().await?;
    forget_files(desk, keys).await;

    let old = time_of(before);
    for key in desk.storage.kept_before(old, AT_ONCE as usize * 20).await.or_trouble()? {
        let known = document::Entity::find()
            .filter(document::Column::StorageKey.eq(key.to_string()))
            .count(desk.database.read())
            .await
            .or_trouble()?;
        if known == 0 {
            desk.storage.remove(key).await.or_trouble()?;
            swept += 1;
        }
    }
    desk.storage.sweep_incoming(old).await.or_trouble()?;
    Ok(swept)
}

/// As the disk tells time.
fn time_of(at: domain::Instant) -> SystemTime {
    UNIX_EPOCH + std::time::Duration::from_secs(u64::try_from(at.timestamp()).unwrap_or_default())
}
