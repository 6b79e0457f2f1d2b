//! Drafts, and the files of drafts, requests and responses.

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
        let mut draft = table(
            "draft",
            vec![
                pk_uuid("id"),
                uuid("person_id"),
                text("service_key"),
                integer("service_version"),
                text("purpose"),
                // The request that a completion belongs to.
                uuid_null("request_id"),
                text("answers"),
                // What was posted last and not taken: page, values, problems.
                text_null("attempt"),
                text("idempotency_key"),
                integer("revision"),
                big_integer("created_at"),
                big_integer("updated_at"),
                big_integer("expires_at"),
            ],
        );
        points_to(&mut draft, "person_id", "person");
        points_to(&mut draft, "request_id", "service_request");
        manager.create_table(draft).await?;
        index(manager, "draft", &["person_id", "updated_at"]).await?;
        index(manager, "draft", &["expires_at"]).await?;

        let mut document = table(
            "document",
            vec![
                pk_uuid("id"),
                // One of the two, or neither while nobody owns it any more and the sweep has not come by.
                uuid_null("draft_id"),
                uuid_null("request_id"),
                // An answer of the citizen (`answer`) or an attachment of the response (`response`).
                text("part"),
                text("field"),
                text("name"),
                text("media_type"),
                big_integer("size"),
                text("sha256"),
                text("storage_key"),
                text("state"),
                big_integer("created_at"),
            ],
        );
        points_to(&mut document, "request_id", "service_request");
        manager.create_table(document).await?;
        index(manager, "document", &["draft_id"]).await?;
        index(manager, "document", &["request_id"]).await?;
        index(manager, "document", &["storage_key"]).await?;
        Ok(())
    }
}
