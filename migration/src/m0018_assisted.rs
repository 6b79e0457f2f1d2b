//! Requests registered on somebody's behalf: whose hand fills the draft in, and how long each action at a counter took.

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
        // The officer at whose counter it is filled in; while that is set, nobody else opens it.
        let mut assisted_by = uuid_null("assisted_by");
        manager.alter_table(Table::alter().table("draft").add_column(&mut assisted_by).take()).await?;
        // The end of an action is its `at`.
        let mut began_at = big_integer_null("began_at");
        manager.alter_table(Table::alter().table("counter_action").add_column(&mut began_at).take()).await?;
        // Whom an officer serves now: few among all tickets, and asked for with every list of cases.
        index(manager, "ticket", &["officer_id", "state"]).await
    }
}
