//! Opening, with everything set that keeps a promise kept.

use super::version::Version;
use super::{Database, Reader, Writer};
use crate::live::Bell;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection, DbErr, Statement};
use std::time::Duration;

/// Where the database is and how much of it may be used.
#[derive(Clone, Debug)]
pub struct OpenOptions {
    /// `sqlite:/path/to/file.db` or `postgres://…`.
    pub url: String,
    /// Connections that read; on PostgreSQL, all connections of this process.
    pub connections: u32,
    /// How long a statement may take on PostgreSQL.
    pub statement_timeout: Duration,
    /// How long to wait for a lock or a free connection.
    pub lock_timeout: Duration,
}

impl OpenOptions {
    pub fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            connections: 8,
            statement_timeout: Duration::from_secs(5),
            lock_timeout: Duration::from_secs(3),
        }
    }
}

/// Why the database was not opened.
#[derive(Debug, thiserror::Error)]
pub enum CannotOpen {
    #[error("the address has to begin with `sqlite:` or `postgres:`")]
    UnknownKind,
    #[error("a database in memory forgets what was acknowledged; name a file")]
    InMemory,
    #[error("SQLite {0} can corrupt a database; 3.51.3 or later is needed")]
    UnsafeSqlite(String),
    #[error("the database did not open: {0}")]
    Database(#[from] DbErr),
}

impl Database {
    /// Opens it and makes the file where it is missing.
    ///
    /// # Errors
    /// See [`CannotOpen`].
    pub async fn open(options: &OpenOptions) -> Result<Self, CannotOpen> {
        if options.url.starts_with("sqlite:") {
            open_sqlite(options).await
        } else if options.url.starts_with("postgres:") || options.url.starts_with("postgresql:") {
            open_postgres(options).await
        } else {
            Err(CannotOpen::UnknownKind)
        }
    }
}

async fn open_sqlite(options: &OpenOptions) -> Result<Database, CannotOpen> {
    if options.url.contains(":memory:") || options.url.contains("mode=memory") {
        return Err(CannotOpen::InMemory);
    }
    let wait = options.lock_timeout;
    let mut writer = quiet(&options.url);
    writer.max_connections(1).min_connections(1).acquire_timeout(Duration::from_secs(30)).map_sqlx_sqlite_opts(
        move |sqlite| {
            sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // What was acknowledged survives a power cut; NORMAL would lose the last commits.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(wait)
                .pragma("temp_store", "memory")
        },
    );
    let writer = sea_orm::Database::connect(writer).await?;
    let version = one_text(&writer, "SELECT sqlite_version()").await?;
    if !Version::parse(&version).is_some_and(Version::is_safe) {
        return Err(CannotOpen::UnsafeSqlite(version));
    }
    let mut reader = quiet(&options.url);
    reader.max_connections(options.connections.max(1)).acquire_timeout(wait).map_sqlx_sqlite_opts(move |sqlite| {
        sqlite.read_only(true).foreign_keys(true).busy_timeout(wait).pragma("query_only", "on")
    });
    let reader = sea_orm::Database::connect(reader).await?;
    Ok(Database { writer: Writer(writer), reader: Reader(reader), bell: Bell::default() })
}

async fn open_postgres(options: &OpenOptions) -> Result<Database, CannotOpen> {
    let milliseconds = |wait: Duration| format!("{}ms", wait.as_millis());
    let settings = [
        ("statement_timeout", milliseconds(options.statement_timeout)),
        ("lock_timeout", milliseconds(options.lock_timeout)),
        ("idle_in_transaction_session_timeout", "60s".to_owned()),
        ("default_transaction_isolation", "read committed".to_owned()),
    ];
    let mut pool = quiet(&options.url);
    // One more, which only listens to the other instances.
    pool.max_connections(options.connections.max(2) + 1)
        .acquire_timeout(options.lock_timeout)
        .set_application_name("pishkhan")
        .map_sqlx_postgres_opts(move |postgres| {
            // As start-up options, so that no statement runs without them.
            postgres.options(settings.iter().map(|(name, value)| (*name, value.as_str())))
        });
    let pool = sea_orm::Database::connect(pool).await?;
    Ok(Database { writer: Writer(pool.clone()), reader: Reader(pool), bell: Bell::default() })
}

/// Statements carry values of people, so none is logged.
fn quiet(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).record_stmt_in_spans(false);
    options
}

async fn one_text(connection: &DatabaseConnection, query: &str) -> Result<String, DbErr> {
    let statement = Statement::from_string(connection.get_database_backend(), query.to_owned());
    let row = connection.query_one_raw(statement).await?;
    row.ok_or_else(|| DbErr::RecordNotFound(query.to_owned()))?.try_get_by_index(0)
}
