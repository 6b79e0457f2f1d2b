//! A database per test: made from a migrated template, thrown away afterwards.

use super::desk::TestDesk;
use crate::database::{Database, OpenOptions};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, Statement};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::UNIX_EPOCH;
use tokio::runtime::Runtime;

const ADDRESS: &str = "PISHKHAN_TEST_POSTGRES";
const SQLITE_ONLY: &str = "PISHKHAN_TEST_SQLITE_ONLY";
/// Key of the advisory lock under which the template is made.
const TEMPLATE_LOCK: i64 = 0x7465_6d70_6c61_7465;

/// Runs the test on a SQLite file of its own.
pub fn on_sqlite<F: Future<Output = ()>>(body: impl FnOnce(TestDesk) -> F) {
    let runtime = runtime();
    let place = tempfile::tempdir().expect("a temporary directory");
    let file = place.path().join("desk.db");
    let template = runtime.block_on(sqlite_template());
    std::fs::copy(template, &file).expect("the template is copied");
    let url = format!("sqlite:{}", file.display());
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async { body(TestDesk::open(&url, place.path()).await).await });
    }));
    runtime.shutdown_background();
    drop(place);
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Runs the test on a PostgreSQL database of its own.
pub fn on_postgres<F: Future<Output = ()>>(body: impl FnOnce(TestDesk) -> F) {
    let Ok(base) = std::env::var(ADDRESS) else {
        assert!(
            std::env::var(SQLITE_ONLY).is_ok_and(|value| value == "1"),
            "{ADDRESS} is not set: this half of the test needs a PostgreSQL server (or {SQLITE_ONLY}=1 to leave it out)"
        );
        return;
    };
    let runtime = runtime();
    let place = tempfile::tempdir().expect("a temporary directory");
    let name = format!("pishkhan_test_{}_{}", std::process::id(), next());
    runtime.block_on(async {
        let template = postgres_template(&base).await;
        let server = connect(&base).await;
        sql(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await.expect("a database is made");
        server.close().await.expect("the connection closes");
    });
    let url = named(&base, &name);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async { body(TestDesk::open(&url, place.path()).await).await });
    }));
    runtime.block_on(async {
        let server = connect(&base).await;
        sql(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.expect("the database is dropped");
    });
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

fn next() -> u32 {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}

/// Different for every build of the test program, so that an old template is never taken for a new one.
fn stamp() -> String {
    let program = std::env::current_exe().expect("the program knows where it is");
    let about = std::fs::metadata(&program).expect("the program is a file");
    let built = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).map_or(0, |t| t.as_nanos());
    crate::sha256_hex(&[program.to_string_lossy().as_bytes(), &built.to_be_bytes()])[..16].to_owned()
}

async fn sqlite_template() -> PathBuf {
    let folder = std::env::temp_dir();
    let template = folder.join(format!("pishkhan-test-{}.db", stamp()));
    if template.exists() {
        return template;
    }
    let making = folder.join(format!("pishkhan-test-{}-{}.making", std::process::id(), next()));
    migrate(&format!("sqlite:{}", making.display())).await;
    std::fs::rename(&making, &template).expect("the template is put in place");
    for left in ["-wal", "-shm"] {
        let _gone_already = std::fs::remove_file(Path::new(&format!("{}{left}", making.display())));
    }
    template
}

async fn postgres_template(base: &str) -> String {
    let template = format!("pishkhan_template_{}", stamp());
    let server = connect(base).await;
    // Held by this session until it closes: other tests wait for the template to be whole.
    sql(&server, &format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await.expect("the lock is had");
    let known = format!("SELECT datname FROM pg_database WHERE datname = '{template}'");
    let statement = Statement::from_string(server.get_database_backend(), known);
    if server.query_one_raw(statement).await.expect("the server answers").is_none() {
        let making = format!("{template}_making");
        sql(&server, &format!("DROP DATABASE IF EXISTS {making}")).await.expect("a broken template goes");
        sql(&server, &format!("CREATE DATABASE {making}")).await.expect("the template is made");
        migrate(&named(base, &making)).await;
        sql(&server, &format!("ALTER DATABASE {making} RENAME TO {template}")).await.expect("the template is named");
    }
    server.close().await.expect("the connection closes");
    template
}

async fn migrate(url: &str) {
    let database = Database::open(&OpenOptions::new(url)).await.expect("the database opens");
    migration::run(database.for_migration()).await.expect("the migrations run");
    assert!(migration::is_current(database.for_migration()).await.expect("the database answers"));
    if url.starts_with("sqlite:") {
        sql(database.for_migration(), "PRAGMA wal_checkpoint(TRUNCATE)").await.expect("the log is written back");
    }
    database.close().await;
}

/// One connection, so that the session's lock stays ours.
async fn connect(base: &str) -> DatabaseConnection {
    let mut options = sea_orm::ConnectOptions::new(base);
    options.max_connections(1).sqlx_logging(false);
    sea_orm::Database::connect(options).await.expect("the test server answers")
}

async fn sql(connection: &DatabaseConnection, statement: &str) -> Result<(), DbErr> {
    connection.execute_unprepared(statement).await.map(|_| ())
}

/// The server's address with another database.
fn named(base: &str, database: &str) -> String {
    let (before, query) = base.split_once('?').map_or((base, None), |(before, query)| (before, Some(query)));
    let scheme_end = before.find("://").map_or(0, |at| at + 3);
    let host_end = before[scheme_end..].find('/').map_or(before.len(), |at| scheme_end + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{database}{query}", &before[..host_end])
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_database_in_an_address_is_replaced() {
        assert_eq!(super::named("postgres://u@h:1/postgres", "x"), "postgres://u@h:1/x");
        assert_eq!(super::named("postgres://u@h:1?sslmode=disable", "x"), "postgres://u@h:1/x?sslmode=disable");
    }
}
