//! How often something may be done: counted in the database, in one statement, so that parallel tries, other instances
//! and a restart change nothing. For what guards secrets and money; the rest is counted in memory by the server.

use crate::OrTrouble;
use crate::database::Database;
use chrono::Duration;
use domain::Instant;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, throttle};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Statement};

/// At most `most` times per `minutes`.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is counted, such as `otp_try`.
    pub scope: &'static str,
    pub most: u32,
    pub minutes: u32,
}

/// Counts one more, if that is still allowed. In a transaction of its own: whatever comes of the try, it was one.
///
/// # Errors
/// `TooMany` with the minutes until the window ends; `Trouble`.
pub async fn count(database: &Database, limit: Limit, subject: &str, now: Instant) -> Answer<()> {
    let txn = database.write().await?;
    let moment = Moment::from(now).0;
    let ended = Moment::from(now - Duration::minutes(i64::from(limit.minutes))).0;
    let statement = Statement::from_sql_and_values(
        txn.get_database_backend(),
        "INSERT INTO throttle (scope, subject, window_start, count) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (scope, subject) DO UPDATE SET \
         count = CASE WHEN throttle.window_start <= $4 THEN 1 ELSE throttle.count + 1 END, \
         window_start = CASE WHEN throttle.window_start <= $4 THEN $3 ELSE throttle.window_start END \
         WHERE throttle.window_start <= $4 OR throttle.count < $5 \
         RETURNING count",
        [
            limit.scope.into(),
            subject.into(),
            moment.into(),
            ended.into(),
            i32::try_from(limit.most).unwrap_or(i32::MAX).into(),
        ],
    );
    let counted = txn.query_one_raw(statement).await.or_trouble()?;
    if counted.is_some() {
        return txn.commit().await;
    }
    let row =
        throttle::Entity::find_by_id((limit.scope.to_owned(), subject.to_owned())).one(&*txn).await.or_trouble()?;
    let ends = row.map_or(now, |row| row.window_start.instant() + Duration::minutes(i64::from(limit.minutes)));
    let seconds = (ends - now).num_seconds().max(1);
    Err(Refusal::TooMany { minutes: u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX) })
}

/// Takes one back: a try that succeeded was not an attack. Never below zero.
///
/// # Errors
/// `Trouble`.
pub async fn take_back(connection: &impl ConnectionTrait, limit: Limit, subject: &str) -> Answer<()> {
    let statement = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "UPDATE throttle SET count = count - 1 WHERE scope = $1 AND subject = $2 AND count > 0",
        [limit.scope.into(), subject.into()],
    );
    connection.execute_raw(statement).await.or_trouble()?;
    Ok(())
}

/// Forgets windows that ended long ago.
///
/// # Errors
/// `Trouble`.
pub async fn sweep(database: &Database, before: Instant) -> Answer<()> {
    let txn = database.write().await?;
    throttle::Entity::delete_many()
        .filter(throttle::Column::WindowStart.lt(Moment::from(before)))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
