//! Forgetting files: the rows in the transaction, the bytes after it.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use domain::refusal::Answer;
use entity::document;
use gateway::storage::StorageKey;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

/// Removes these rows; the answer is what [`forget_files`] takes after the commit.
///
/// # Errors
/// `Trouble`.
pub async fn forget(txn: &Writing, rows: Vec<document::Model>) -> Answer<Vec<StorageKey>> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    document::Entity::delete_many().filter(document::Column::Id.is_in(ids)).exec(&**txn).await.or_trouble()?;
    Ok(rows.iter().filter_map(|row| StorageKey::parse(&row.storage_key)).collect())
}

/// Removes the bytes that no row speaks of any more. What fails here, the sweep takes later.
pub async fn forget_files(desk: &Desk, keys: Vec<StorageKey>) {
    for key in keys {
        let others = document::Entity::find()
            .filter(document::Column::StorageKey.eq(key.to_string()))
            .count(desk.database.read())
            .await;
        if others.is_ok_and(|others| others == 0)
            && let Err(error) = desk.storage.remove(key).await
        {
            tracing::warn!(%error, "a file is left for the sweep");
        }
    }
}
