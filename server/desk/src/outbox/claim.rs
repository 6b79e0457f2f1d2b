//! Claiming: one statement gives a worker some messages for a short time.

use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::refusal::Answer;
use entity::words::message_state;
use entity::{Moment, message};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, Statement};
use uuid::Uuid;

/// How long a worker may keep a message; longer than all its sends may take together.
pub const LEASE: Duration = Duration::seconds(120);
/// Messages claimed at once.
const AT_ONCE: i64 = 10;

/// Messages that wait, and those whose worker did not come back, under a token of their own. Each claim is one try.
///
/// # Errors
/// `Trouble`.
pub async fn claim(desk: &Desk) -> Answer<(Uuid, Vec<message::Model>)> {
    let now = desk.now();
    let token = desk.new_id();
    let txn = desk.database.write().await?;
    let backend = txn.get_database_backend();
    // Two workers on PostgreSQL pass each other by; SQLite has one writer anyway.
    let skip = if backend == DbBackend::Postgres { "FOR UPDATE SKIP LOCKED" } else { "" };
    let statement = Statement::from_sql_and_values(
        backend,
        format!(
            "UPDATE message SET lease_token = $1, lease_until = $2, attempts = attempts + 1 WHERE id IN \
             (SELECT id FROM message WHERE state = $3 AND not_before <= $4 \
             AND (lease_until IS NULL OR lease_until <= $4) ORDER BY not_before, id LIMIT $5 {skip})"
        ),
        [
            token.into(),
            Moment::from(now + LEASE).0.into(),
            message_state::WAITING.into(),
            Moment::from(now).0.into(),
            AT_ONCE.into(),
        ],
    );
    txn.execute_raw(statement).await.or_trouble()?;
    let claimed = message::Entity::find()
        .filter(message::Column::LeaseToken.eq(token))
        .order_by_asc(message::Column::NotBefore)
        .order_by_asc(message::Column::Id)
        .all(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await?;
    Ok((token, claimed))
}
