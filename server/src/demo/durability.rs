//! SQLite writes the demonstration without waiting for the disk each time: what a power cut takes is made anew.

use desk::Database;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

/// How the writer stood before.
pub(super) enum Synchronous {
    Sqlite(i64),
    Other,
}

/// Lets the one writing connection of SQLite go on without waiting. PostgreSQL stays as it is.
pub(super) async fn relax(database: &Database) -> Result<Synchronous, DbErr> {
    if database.backend() != DbBackend::Sqlite {
        return Ok(Synchronous::Other);
    }
    let writer = database.for_migration();
    let asked = Statement::from_string(DbBackend::Sqlite, "PRAGMA synchronous");
    let row = writer.query_one_raw(asked).await?.ok_or_else(|| DbErr::RecordNotFound("synchronous".to_owned()))?;
    let before: i64 = row.try_get_by_index(0)?;
    writer.execute_unprepared("PRAGMA synchronous = OFF").await?;
    Ok(Synchronous::Sqlite(before))
}

impl Synchronous {
    /// From here on every commit is on the disk again, and everything before it too.
    pub async fn restore(self, database: &Database) -> Result<(), DbErr> {
        let Self::Sqlite(before) = self else { return Ok(()) };
        let writer = database.for_migration();
        writer.execute_unprepared(&format!("PRAGMA synchronous = {before}")).await?;
        writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        Ok(())
    }
}
