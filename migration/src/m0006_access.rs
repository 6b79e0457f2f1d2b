//! Sessions, codes, counters that guard secrets, and answers to repeated submits.

use super::columns::{belongs_to, index, table};
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
        let mut session = table(
            "session",
            vec![
                // SHA-256 of the cookie's token, hexadecimal: a copy of the table signs nobody in.
                text("token_hash").primary_key().to_owned(),
                text("kind"),
                uuid_null("person_id"),
                uuid_null("officer_id"),
                text("state"),
                big_integer("created_at"),
                big_integer("seen_at"),
                big_integer("expires_at"),
            ],
        );
        belongs_to(&mut session, "person_id", "person");
        belongs_to(&mut session, "officer_id", "officer");
        manager.create_table(session).await?;
        index(manager, "session", &["expires_at"]).await?;
        index(manager, "session", &["officer_id"]).await?;
        index(manager, "session", &["person_id"]).await?;

        let challenge = table(
            "otp_challenge",
            vec![
                pk_uuid("id"),
                text("mobile"),
                // HMAC-SHA-256 under the installation's key: six digits alone would be found by trying.
                text("code_hmac"),
                big_integer("created_at"),
                big_integer("expires_at"),
                big_integer_null("used_at"),
            ],
        );
        manager.create_table(challenge).await?;
        index(manager, "otp_challenge", &["mobile", "expires_at"]).await?;
        index(manager, "otp_challenge", &["expires_at"]).await?;

        let mut throttle =
            table("throttle", vec![text("scope"), text("subject"), big_integer("window_start"), integer("count")]);
        throttle.primary_key(Index::create().col("scope").col("subject"));
        manager.create_table(throttle).await?;
        index(manager, "throttle", &["window_start"]).await?;

        let idempotency = table(
            "idempotency",
            vec![
                text("key").primary_key().to_owned(),
                text("principal"),
                text("payload_hash"),
                text("outcome"),
                big_integer("created_at"),
            ],
        );
        manager.create_table(idempotency).await?;
        index(manager, "idempotency", &["created_at"]).await?;
        Ok(())
    }
}
