//! Writing much at once without waiting for the disk each time: for what can be made anew, such as a demonstration.

use super::Database;
use crate::OrTrouble;
use domain::refusal::{Answer, Refusal};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// How the writer stood before.
pub enum Synchronous {
    Sqlite(i64),
    Other,
}

impl Database {
    /// Lets the one writing connection of SQLite go on without waiting. PostgreSQL stays as it is.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn relax(&self) -> Answer<Synchronous> {
        if self.backend() != DbBackend::Sqlite {
            return Ok(Synchronous::Other);
        }
        let writer = &self.writer.0;
        let asked = Statement::from_string(DbBackend::Sqlite, "PRAGMA synchronous");
        let row = writer.query_one_raw(asked).await.or_trouble()?.ok_or(Refusal::Trouble)?;
        let before: i64 = row.try_get_by_index(0).or_trouble()?;
        writer.execute_unprepared("PRAGMA synchronous = OFF").await.or_trouble()?;
        Ok(Synchronous::Sqlite(before))
    }

    /// From here on every commit is on the disk again, and everything before it too.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn restore(&self, synchronous: Synchronous) -> Answer<()> {
        let Synchronous::Sqlite(before) = synchronous else { return Ok(()) };
        let writer = &self.writer.0;
        writer.execute_unprepared(&format!("PRAGMA synchronous = {before}")).await.or_trouble()?;
        writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.or_trouble()?;
        Ok(())
    }
}
