//! Entries of devices that a person settled: when, who, and in which words.

use super::columns::index;
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
        for mut column in [big_integer_null("settled_at"), uuid_null("settled_by"), text_null("settled_words")] {
            manager.alter_table(Table::alter().table("device_entry").add_column(&mut column).take()).await?;
        }
        // A case that was opened at a counter closes with the visit; that it was opened, and by whom, stays.
        let mut closed_at = big_integer_null("closed_at");
        manager.alter_table(Table::alter().table("visit_case").add_column(&mut closed_at).take()).await?;
        // Few among all entries, and counted with every look at a counter.
        index(manager, "device_entry", &["state", "settled_at"]).await?;
        // Whoever follows a code that no request has may have it from a kiosk.
        index(manager, "device_entry", &["code"]).await
    }
}
