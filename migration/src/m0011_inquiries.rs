//! Referrals to several at once, with copies and private instructions; inquiries of other agencies; officers who stand
//! in for those who are away.

use super::columns::{index, points_to, table, unique};
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
        // One column a statement: SQLite adds no more at once.
        for mut column in [
            boolean("copy").default(false).take(),
            boolean("private").default(false).take(),
            // The revision that sent it; the same for all that were sent together.
            integer("step").default(0).take(),
            big_integer_null("read_at"),
        ] {
            manager.alter_table(Table::alter().table("referral").add_column(&mut column).take()).await?;
        }

        let mut inquiry = table(
            "inquiry",
            vec![
                pk_uuid("id"),
                uuid("request_id"),
                integer("position"),
                text_null("planned"),
                text("agency"),
                text("question"),
                text("legal_basis"),
                uuid("asked_by_id"),
                big_integer("asked_at"),
                big_integer("due_at"),
                text_null("letter_number"),
                big_integer_null("reminded_at"),
                text("state"),
                big_integer_null("state_at"),
                // The answer, or why it was cancelled.
                text("words"),
                text("answer_number"),
                // Documents that prove the answer, as a JSON list.
                text("evidence"),
            ],
        );
        points_to(&mut inquiry, "request_id", "service_request");
        points_to(&mut inquiry, "asked_by_id", "officer");
        manager.create_table(inquiry).await?;
        unique(manager, "inquiry", &["request_id", "position"]).await?;
        index(manager, "inquiry", &["state", "reminded_at", "due_at"]).await?;
        index(manager, "inquiry", &["asked_by_id", "state", "request_id"]).await?;

        let mut delegation = table(
            "delegation",
            vec![
                pk_uuid("id"),
                uuid("officer_id"),
                uuid("delegate_id"),
                // From the first moment on, until the last and not at it.
                big_integer("starts_at"),
                big_integer("ends_at"),
                uuid("set_by_id"),
                big_integer("set_at"),
                uuid_null("ended_by_id"),
                big_integer_null("ended_at"),
            ],
        );
        points_to(&mut delegation, "officer_id", "officer");
        points_to(&mut delegation, "delegate_id", "officer");
        points_to(&mut delegation, "set_by_id", "officer");
        points_to(&mut delegation, "ended_by_id", "officer");
        manager.create_table(delegation).await?;
        index(manager, "delegation", &["delegate_id", "ends_at"]).await?;
        index(manager, "delegation", &["officer_id", "ends_at"]).await?;
        Ok(())
    }
}
