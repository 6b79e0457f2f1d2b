//! Services and their published versions. A version is never changed.

use super::columns::{points_to, table, unique};
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
        let service = table(
            "service",
            vec![
                pk_uuid("id"),
                text_uniq("key"),
                // The version offered now; none when the service is not offered.
                integer_null("published_version"),
                integer("position"),
            ],
        );
        manager.create_table(service).await?;

        let mut version = table(
            "service_version",
            vec![
                pk_uuid("id"),
                uuid("service_id"),
                integer("version"),
                text("title"),
                text("definition"),
                text("search_key"),
                big_integer("published_at"),
            ],
        );
        points_to(&mut version, "service_id", "service");
        manager.create_table(version).await?;
        unique(manager, "service_version", &["service_id", "version"]).await?;
        Ok(())
    }
}
