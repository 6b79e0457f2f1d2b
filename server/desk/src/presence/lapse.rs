//! Tabs that have gone: said by the server when their line breaks, found by their lease when it does not.

use crate::live::News;
use crate::{Desk, OrTrouble};
use domain::id::WatchId;
use domain::refusal::Answer;
use entity::{Moment, presence};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Leases that are ended in one go.
const AT_ONCE: u64 = 500;

/// The tab is closed.
///
/// # Errors
/// `Trouble`.
pub async fn gone(desk: &Desk, watch: WatchId) -> Answer<()> {
    let row = presence::Entity::find_by_id(watch.uuid()).one(desk.database.read()).await.or_trouble()?;
    remove(desk, row.as_slice()).await
}

/// Ends presences whose lease was not renewed.
///
/// # Errors
/// `Trouble`.
pub async fn lapse(desk: &Desk) -> Answer<()> {
    let ended = presence::Entity::find()
        .filter(presence::Column::Until.lte(Moment::from(desk.now())))
        .limit(AT_ONCE)
        .all(desk.database.read())
        .await
        .or_trouble()?;
    remove(desk, &ended).await
}

async fn remove(desk: &Desk, rows: &[presence::Model]) -> Answer<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    for row in rows {
        let removed = presence::Entity::delete_many()
            .filter(presence::Column::Id.eq(row.id))
            // Renewed in between, it stays.
            .filter(presence::Column::Until.eq(row.until))
            .exec(&*txn)
            .await
            .or_trouble()?;
        if removed.rows_affected == 1 {
            txn.tell(News::Presence { request: row.request_id.into() });
        }
    }
    txn.commit().await
}
