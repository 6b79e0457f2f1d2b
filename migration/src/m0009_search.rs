//! The search's index beside the requests, saved views, and the indexes from which folders are read in their order.

use super::columns::{belongs_to, index, points_to, table, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        search(manager).await?;
        views(manager).await?;
        // Free work of a unit, and what waits there for a signature: both are few among much.
        for columns in
            [["unit_id", "owner_id", "status", "due_sort", "id"].as_slice(), &["unit_id", "to_sign", "due_sort", "id"]]
        {
            index(manager, "service_request", columns).await?;
        }
        // `request_search` says it better.
        manager.alter_table(Table::alter().table("service_request").drop_column("search_key").take()).await
    }
}

/// What is looked through, as keys, and the numbers by which it is found: pieces of three letters and the like. Those
/// numbers are made by the desk, the same for both databases; neither needs an extension or a locale for them.
async fn search(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut search = table(
        "request_search",
        vec![
            big_pk_auto("seq"),
            uuid("request_id"),
            // Name, identifier and mobile number.
            text("who"),
            // Tracking code and letter numbers.
            text("numbers"),
            // Answers.
            text("words"),
            text("notes"),
            // Of all of the above and of what it is found by: what has not changed is not written again.
            big_integer("digest"),
        ],
    );
    points_to(&mut search, "request_id", "service_request");
    manager.create_table(search).await?;
    unique(manager, "request_search", &["request_id"]).await?;
    let connection = manager.get_connection();
    match manager.get_database_backend() {
        DbBackend::Postgres => {
            connection
                .execute_unprepared("ALTER TABLE request_search ADD COLUMN grams integer[] NOT NULL DEFAULT '{}'")
                .await?;
            connection
                .execute_unprepared("CREATE INDEX ix_request_search_grams ON request_search USING gin (grams)")
                .await?;
        }
        _ => {
            // The numbers in hexadecimal, as words; only which row has which is kept.
            connection
                .execute_unprepared(
                    "CREATE VIRTUAL TABLE request_search_grams USING \
                     fts5(grams, content='', contentless_delete=1, detail='none', tokenize='ascii')",
                )
                .await?;
        }
    }
    Ok(())
}

async fn views(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut view = table(
        "saved_view",
        vec![
            pk_uuid("id"),
            uuid("owner_id"),
            text("name"),
            text("folder"),
            text("words"),
            // `private`, `unit` or `role`, with which of them.
            text("reach"),
            uuid_null("unit_id"),
            text_null("role"),
            big_integer("saved_at"),
        ],
    );
    points_to(&mut view, "owner_id", "officer");
    points_to(&mut view, "unit_id", "unit");
    manager.create_table(view).await?;
    index(manager, "saved_view", &["owner_id"]).await?;
    index(manager, "saved_view", &["unit_id"]).await?;
    unique(manager, "saved_view", &["role"]).await?;

    let mut start = table("start_view", vec![pk_uuid("officer_id"), uuid("view_id")]);
    points_to(&mut start, "officer_id", "officer");
    belongs_to(&mut start, "view_id", "saved_view");
    manager.create_table(start).await?;
    index(manager, "start_view", &["view_id"]).await
}
