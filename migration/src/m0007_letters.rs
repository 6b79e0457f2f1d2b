//! The registries (دبیرخانه): numbers without gaps, and the letters that carry them.

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
        let mut sequence =
            table("letter_sequence", vec![text("registry"), integer("jalali_year"), big_integer("last")]);
        sequence.primary_key(Index::create().col("registry").col("jalali_year"));
        manager.create_table(sequence).await?;

        let mut letter = table(
            "letter",
            vec![
                pk_uuid("id"),
                text_uniq("number"),
                text("registry"),
                integer("jalali_year"),
                big_integer("serial"),
                text("direction"),
                uuid("request_id"),
                big_integer("registered_at"),
            ],
        );
        letter
            .index(Index::create().unique().name("uq_letter_serial").col("registry").col("jalali_year").col("serial"));
        points_to(&mut letter, "request_id", "service_request");
        manager.create_table(letter).await?;
        index(manager, "letter", &["request_id"]).await?;
        Ok(())
    }
}
