//! What officers are told without asking: alerts, the reminders behind them, and what each wants to be told.

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
        // When a case is to be looked at again; none where nobody will be reminded of anything.
        let mut alarm = table("alarm", vec![pk_uuid("request_id"), big_integer("at")]);
        points_to(&mut alarm, "request_id", "service_request");
        manager.create_table(alarm).await?;
        index(manager, "alarm", &["at"]).await?;

        // What was reminded of: each kind once for a case and the moment it is about.
        let mut reminder = table(
            "reminder",
            vec![uuid("request_id"), text("kind"), big_integer("due_at"), big_integer("reminded_at")],
        );
        reminder.primary_key(Index::create().col("request_id").col("kind").col("due_at"));
        points_to(&mut reminder, "request_id", "service_request");
        manager.create_table(reminder).await?;

        let mut alert = table(
            "alert",
            vec![
                pk_uuid("id"),
                uuid("officer_id"),
                uuid("request_id"),
                text("kind"),
                // The colleague who caused it.
                uuid_null("by_id"),
                // What it is about, so that one thing is told once.
                text("about"),
                big_integer("at"),
                big_integer_null("read_at"),
            ],
        );
        points_to(&mut alert, "officer_id", "officer");
        points_to(&mut alert, "by_id", "officer");
        points_to(&mut alert, "request_id", "service_request");
        manager.create_table(alert).await?;
        unique(manager, "alert", &["officer_id", "request_id", "kind", "about"]).await?;
        index(manager, "alert", &["officer_id", "read_at", "at"]).await?;
        index(manager, "alert", &["at"]).await?;

        let mut preference = table(
            "alert_preference",
            vec![
                pk_uuid("officer_id"),
                boolean("reminders"),
                boolean("mentions"),
                boolean("referrals"),
                text("sms"),
                text_null("mobile"),
                integer_null("quiet_from"),
                integer_null("quiet_until"),
                big_integer("updated_at"),
            ],
        );
        belongs_to(&mut preference, "officer_id", "officer");
        manager.create_table(preference).await?;

        // Cases that are open already are looked at as soon as there is somebody to look.
        manager
            .get_connection()
            .execute_unprepared(
                "INSERT INTO alarm (request_id, at) SELECT id, 0 FROM service_request \
                 WHERE status IN ('submitted', 'deficient', 'in_progress', 'awaiting_citizen')",
            )
            .await?;
        Ok(())
    }
}
