//! Who has which case open, and what officers have not finished writing.

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
        let mut presence = table(
            "presence",
            vec![
                // One tab; it has one case open, or none and no row.
                pk_uuid("id"),
                uuid("officer_id"),
                uuid("request_id"),
                // The lease: who does not renew it has gone.
                big_integer("until"),
            ],
        );
        points_to(&mut presence, "officer_id", "officer");
        points_to(&mut presence, "request_id", "service_request");
        manager.create_table(presence).await?;
        index(manager, "presence", &["until"]).await?;
        index(manager, "presence", &["request_id"]).await?;

        let mut jotting = table(
            "jotting",
            vec![
                uuid("officer_id"),
                uuid("request_id"),
                // The key of the verb in whose form it is written.
                text("verb"),
                // Inputs by name, as JSON.
                text("inputs"),
                // Who wrote it last, and their how manieth writing it was: a late arrival replaces nothing newer.
                text("tab"),
                big_integer("stroke"),
                big_integer("updated_at"),
            ],
        );
        jotting.primary_key(Index::create().col("officer_id").col("request_id").col("verb"));
        points_to(&mut jotting, "officer_id", "officer");
        points_to(&mut jotting, "request_id", "service_request");
        manager.create_table(jotting).await?;
        index(manager, "jotting", &["request_id"]).await?;
        index(manager, "jotting", &["updated_at"]).await?;
        Ok(())
    }
}
