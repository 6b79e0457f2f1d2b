//! Requests, their referrals, who read what, and everything that happened.

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
        let mut request = table(
            "service_request",
            vec![
                pk_uuid("id"),
                text_uniq("tracking_code"),
                text("service_key"),
                integer("service_version"),
                uuid("desk_id"),
                uuid("desk_unit_id"),
                uuid("person_id"),
                text("applicant_name"),
                text_null("applicant_identifier"),
                text("applicant_mobile"),
                text("channel"),
                text("answers"),
                // The status' word, and the status with its data.
                text("status"),
                text("state"),
                text("clock"),
                // What the status says, in columns to look for: never written by anything but the request's save.
                uuid("unit_id"),
                uuid_null("owner_id"),
                text_null("stage"),
                big_integer_null("stage_due_at"),
                boolean("to_sign"),
                big_integer_null("waits_until"),
                // The promise, computed from the clock at each write and computable anew at any time.
                big_integer_null("due_at"),
                // `due_at`, or the end of time where nothing is owed: lists are ordered by it.
                big_integer("due_sort"),
                text_null("letter_number"),
                text_null("response_number"),
                integer("deficiency_rounds"),
                integer("revision"),
                big_integer("received_at"),
                text("search_key"),
            ],
        );
        points_to(&mut request, "desk_id", "desk");
        points_to(&mut request, "desk_unit_id", "unit");
        points_to(&mut request, "unit_id", "unit");
        points_to(&mut request, "person_id", "person");
        points_to(&mut request, "owner_id", "officer");
        manager.create_table(request).await?;
        for columns in [
            ["desk_unit_id", "status", "due_sort", "id"].as_slice(),
            &["unit_id", "status", "due_sort", "id"],
            &["owner_id", "status", "due_sort", "id"],
            &["status", "due_sort", "id"],
            &["status", "waits_until"],
            &["received_at", "id"],
            &["desk_unit_id", "received_at", "id"],
            &["unit_id", "received_at", "id"],
            &["person_id", "received_at"],
            &["letter_number"],
            &["service_key", "received_at"],
        ] {
            index(manager, "service_request", columns).await?;
        }

        let mut referral = table(
            "referral",
            vec![
                pk_uuid("id"),
                uuid("request_id"),
                integer("position"),
                uuid_null("parent_id"),
                uuid("from_officer_id"),
                uuid("to_officer_id"),
                text("purpose"),
                text("instruction"),
                big_integer_null("due_at"),
                big_integer("sent_at"),
                text("state"),
                big_integer_null("state_at"),
                text("words"),
            ],
        );
        points_to(&mut referral, "request_id", "service_request");
        points_to(&mut referral, "parent_id", "referral");
        points_to(&mut referral, "from_officer_id", "officer");
        points_to(&mut referral, "to_officer_id", "officer");
        manager.create_table(referral).await?;
        unique(manager, "referral", &["request_id", "position"]).await?;
        index(manager, "referral", &["to_officer_id", "state", "request_id"]).await?;
        index(manager, "referral", &["from_officer_id", "state", "request_id"]).await?;

        let mut read_mark = table("read_mark", vec![uuid("officer_id"), uuid("request_id"), integer("revision")]);
        read_mark.primary_key(Index::create().col("officer_id").col("request_id"));
        points_to(&mut read_mark, "officer_id", "officer");
        points_to(&mut read_mark, "request_id", "service_request");
        manager.create_table(read_mark).await?;

        let mut event = table(
            "request_event",
            vec![
                pk_uuid("id"),
                uuid("request_id"),
                integer("seq"),
                text("kind"),
                big_integer("at"),
                text("actor"),
                uuid("unit_id"),
                // Kept exactly as hashed.
                text("data"),
                text("prev_hash"),
                text("hash"),
            ],
        );
        points_to(&mut event, "request_id", "service_request");
        manager.create_table(event).await?;
        unique(manager, "request_event", &["request_id", "seq"]).await?;
        index(manager, "request_event", &["at", "id"]).await?;
        index(manager, "request_event", &["kind", "at"]).await?;
        Ok(())
    }
}
