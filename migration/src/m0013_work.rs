//! Work on many cases at once, with a moment to take it back; texts with their steps under a name; cases that an officer
//! has put off or marked.

use super::columns::{belongs_to, index, points_to, table, unique};
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
        let mut order = table(
            "bulk_order",
            vec![
                pk_uuid("id"),
                uuid("officer_id"),
                // What its form carried: sent twice, it is one order.
                text("key"),
                // What is done to each case, as JSON.
                text("plan"),
                text("state"),
                big_integer("made_at"),
                // Until then it can be taken back.
                big_integer("not_before"),
                // Whoever carries it out renews this; when it has passed, another goes on.
                big_integer_null("lease_until"),
                big_integer_null("done_at"),
            ],
        );
        points_to(&mut order, "officer_id", "officer");
        manager.create_table(order).await?;
        unique(manager, "bulk_order", &["officer_id", "key"]).await?;
        index(manager, "bulk_order", &["state", "not_before"]).await?;
        index(manager, "bulk_order", &["officer_id", "made_at"]).await?;

        let mut item = table(
            "bulk_item",
            vec![
                uuid("order_id"),
                integer("position"),
                uuid("request_id"),
                // As the officer saw it.
                integer("revision"),
                text("state"),
                integer("attempts"),
                // Why it was refused, as JSON.
                text_null("refusal"),
            ],
        );
        item.primary_key(Index::create().col("order_id").col("position"));
        belongs_to(&mut item, "order_id", "bulk_order");
        points_to(&mut item, "request_id", "service_request");
        manager.create_table(item).await?;

        let mut named = table(
            "macro",
            vec![
                pk_uuid("id"),
                uuid("owner_id"),
                // Whose it is beside its owner's: everybody's who works in the unit.
                uuid_null("unit_id"),
                text("name"),
                // What it does, as JSON.
                text("steps"),
                big_integer("saved_at"),
            ],
        );
        points_to(&mut named, "owner_id", "officer");
        points_to(&mut named, "unit_id", "unit");
        manager.create_table(named).await?;
        index(manager, "macro", &["owner_id"]).await?;
        index(manager, "macro", &["unit_id"]).await?;

        let mut snooze = table(
            "snooze",
            vec![
                uuid("officer_id"),
                uuid("request_id"),
                // The end of time where only the citizen's answer ends it.
                big_integer("until"),
                boolean("on_answer"),
                big_integer("set_at"),
            ],
        );
        snooze.primary_key(Index::create().col("officer_id").col("request_id"));
        points_to(&mut snooze, "officer_id", "officer");
        points_to(&mut snooze, "request_id", "service_request");
        manager.create_table(snooze).await?;
        index(manager, "snooze", &["officer_id", "until"]).await?;
        index(manager, "snooze", &["request_id", "on_answer"]).await?;

        let mut flag =
            table("case_flag", vec![uuid("officer_id"), uuid("request_id"), text("flag"), big_integer("set_at")]);
        flag.primary_key(Index::create().col("officer_id").col("request_id"));
        points_to(&mut flag, "officer_id", "officer");
        points_to(&mut flag, "request_id", "service_request");
        manager.create_table(flag).await?;
        index(manager, "case_flag", &["officer_id", "flag"]).await?;
        Ok(())
    }
}
