//! The outbox: what leaves the desk for a person.

use super::columns::{index, points_to, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut message = table(
            "message",
            vec![
                pk_uuid("id"),
                text("class"),
                text("channel"),
                text("recipient"),
                text("text"),
                uuid_null("request_id"),
                text_null("tracking_code"),
                // One event is told once, however often it is enqueued.
                text_uniq("dedupe_key"),
                big_integer("created_at"),
                big_integer("not_before"),
                // After this it is no longer sent: a code that comes late helps nobody.
                big_integer_null("not_after"),
                text("state"),
                integer("attempts"),
                uuid_null("lease_token"),
                big_integer_null("lease_until"),
                text_null("provider_ref"),
                text_null("last_error"),
                big_integer_null("sent_at"),
            ],
        );
        points_to(&mut message, "request_id", "service_request");
        manager.create_table(message).await?;
        index(manager, "message", &["state", "not_before", "id"]).await?;
        index(manager, "message", &["created_at", "id"]).await?;
        index(manager, "message", &["recipient", "created_at"]).await?;
        Ok(())
    }
}
