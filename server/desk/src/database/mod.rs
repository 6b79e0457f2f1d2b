//! The database: SQLite with one writer and many readers, or PostgreSQL. Use cases cannot tell which.
//!
//! Reading: `desk.database.read()` gives a connection; on SQLite it belongs to a pool that cannot write. Writing:
//!
//! ```ignore
//! let txn = desk.database.write().await?;
//! // … only through `&txn`: another connection would wait for it forever on SQLite …
//! txn.commit().await?;
//! ```
//!
//! A [`Writing`] that is dropped is rolled back. Acknowledge only after `commit`.

mod durability;
mod open;
#[cfg(test)]
mod tests;
mod version;

pub use durability::Synchronous;
pub use open::{CannotOpen, OpenOptions};

use crate::OrTrouble;
use crate::live::{Bell, News};
use domain::refusal::Answer;
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

/// Both sides of the database.
#[derive(Clone, Debug)]
pub struct Database {
    writer: Writer,
    reader: Reader,
    bell: Bell,
}

/// One connection on SQLite, a pool on PostgreSQL.
#[derive(Clone, Debug)]
struct Writer(DatabaseConnection);

/// Connections that only read; SQLite itself refuses to write on them.
#[derive(Clone, Debug)]
struct Reader(DatabaseConnection);

/// A transaction that may write. Passed by reference to everything that writes, so that nothing writes without one.
pub struct Writing {
    txn: DatabaseTransaction,
    /// Rung once it is true.
    bell: Bell,
    news: Mutex<Vec<News>>,
}

impl Database {
    /// A connection to read with. Each statement sees what was committed before it.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader.0
    }

    /// Starts a transaction that may write: `BEGIN IMMEDIATE` on SQLite, read committed on PostgreSQL.
    ///
    /// # Errors
    /// `Trouble`; `Conflict` when the lock could not be had in time.
    pub async fn write(&self) -> Answer<Writing> {
        let options = match self.backend() {
            DbBackend::Sqlite => TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            },
            _ => TransactionOptions::default(),
        };
        let txn = self.writer.0.begin_with_options(options).await.or_trouble()?;
        Ok(Writing { txn, bell: self.bell.clone(), news: Mutex::default() })
    }

    /// Rung with what was committed through this database.
    pub(crate) fn bell(&self) -> &Bell {
        &self.bell
    }

    /// The connection that migrations run on, before anybody else uses the database.
    pub fn for_migration(&self) -> &DatabaseConnection {
        &self.writer.0
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn ping(&self) -> Answer<()> {
        self.reader.0.ping().await.or_trouble()?;
        self.writer.0.ping().await.or_trouble()
    }

    pub fn backend(&self) -> DbBackend {
        self.writer.0.get_database_backend()
    }

    /// Lets go of all connections.
    pub async fn close(&self) {
        for connection in [&self.reader.0, &self.writer.0] {
            if let Err(error) = connection.clone().close().await {
                tracing::warn!(%error, "a connection did not close");
            }
        }
    }
}

impl Writing {
    /// Makes everything written true.
    ///
    /// # Errors
    /// `Trouble`; whether it was written is then unknown, and the idempotency key tells.
    pub async fn commit(self) -> Answer<()> {
        self.txn.commit().await.or_trouble()?;
        let news = self.news.into_inner().unwrap_or_else(PoisonError::into_inner);
        news.into_iter().for_each(|news| self.bell.ring(news));
        Ok(())
    }

    /// What whoever looks on is told once it is true, and never if it is not.
    pub(crate) fn tell(&self, news: News) {
        self.news.lock().unwrap_or_else(PoisonError::into_inner).push(news);
    }

    /// Forgets everything written.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn rollback(self) -> Answer<()> {
        self.txn.rollback().await.or_trouble()
    }
}

impl Deref for Writing {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &Self::Target {
        &self.txn
    }
}
