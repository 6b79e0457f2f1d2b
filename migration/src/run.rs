//! Running the steps, by one process at a time.

use super::Migrator;
use sea_orm_migration::MigratorTrait;
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement, TransactionTrait};

/// Key of PostgreSQL's advisory lock: the bytes of «pishkhan».
pub const MIGRATION_LOCK: i64 = 0x7069_7368_6b68_616e;

/// Brings the database to the newest step. On PostgreSQL other processes wait meanwhile; SQLite has one writer anyway,
/// and each step is one transaction on both. Running it again changes nothing.
///
/// # Errors
/// The database's own, with the steps before the failing one kept.
pub async fn run(connection: &DatabaseConnection) -> Result<(), DbErr> {
    if connection.get_database_backend() != DbBackend::Postgres {
        return Migrator::up(connection, None).await;
    }
    // The lock lives as long as this transaction, so a process that dies lets go of it.
    let guard = connection.begin().await?;
    for statement in [
        "SET LOCAL statement_timeout = 0".to_owned(),
        "SET LOCAL lock_timeout = 0".to_owned(),
        format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"),
    ] {
        guard.execute_raw(Statement::from_string(DbBackend::Postgres, statement)).await?;
    }
    Migrator::up(connection, None).await?;
    guard.commit().await
}

/// Whether every step this program knows was run, and no other: an old program refuses a newer database.
///
/// # Errors
/// The database's own.
pub async fn is_current(connection: &DatabaseConnection) -> Result<bool, DbErr> {
    use sea_orm_migration::sea_orm::{EntityTrait, QueryOrder};
    use sea_orm_migration::seaql_migrations::{Column, Entity};
    if !has_history(connection).await? {
        return Ok(false);
    }
    let run = Entity::find().order_by_asc(Column::Version).all(connection).await?;
    let steps = Migrator::migrations();
    Ok(run.len() == steps.len() && run.iter().zip(&steps).all(|(run, step)| run.version == step.name()))
}

/// Steps in the database that this program does not know: a newer program has been at work. Empty for a new database.
///
/// # Errors
/// The database's own.
pub async fn unknown_steps(connection: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    use sea_orm_migration::sea_orm::{EntityTrait, QueryOrder};
    use sea_orm_migration::seaql_migrations::{Column, Entity};
    if !has_history(connection).await? {
        return Ok(Vec::new());
    }
    let known = Migrator::migrations();
    let run = Entity::find().order_by_asc(Column::Version).all(connection).await?;
    let unknown = run.into_iter().filter(|run| known.iter().all(|step| step.name() != run.version));
    Ok(unknown.map(|run| run.version).collect())
}

/// Whether any step was ever run.
async fn has_history(connection: &DatabaseConnection) -> Result<bool, DbErr> {
    let backend = connection.get_database_backend();
    let table = if backend == DbBackend::Sqlite {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'seaql_migrations'"
    } else {
        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'seaql_migrations'"
    };
    Ok(connection.query_one_raw(Statement::from_string(backend, table)).await?.is_some())
}
