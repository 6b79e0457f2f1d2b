//! Who signed which sheet of the daily report (table 2). The sheet itself is read from events; only the word of those who
//! signed it is kept, with the digest of what they signed. Appended and never changed: a sheet that was signed again has
//! both rows.

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
        let mut signature = table(
            "daily_signature",
            vec![
                pk_uuid("id"),
                uuid("place_id"),
                text("day"),
                // Whose sheet it is.
                uuid("officer_id"),
                uuid("signer_id"),
                // As head of the desk.
                boolean("head"),
                big_integer("at"),
                // Of the sheet as it was signed.
                text("digest"),
            ],
        );
        points_to(&mut signature, "place_id", "place");
        points_to(&mut signature, "officer_id", "officer");
        points_to(&mut signature, "signer_id", "officer");
        manager.create_table(signature).await?;
        index(manager, "daily_signature", &["place_id", "day"]).await
    }
}
