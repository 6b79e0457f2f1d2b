//! Devices that stand in halls: how they are paired, what they sent, and what was lent to them.

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
        devices(manager).await?;
        entries(manager).await?;
        stock(manager).await?;
        visit_surveys(manager).await
    }
}

async fn devices(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut device = table(
        "device",
        vec![
            pk_uuid("id"),
            text("kind"),
            uuid("place_id"),
            text("title"),
            // Digest of its token; none until the device fetched it.
            text_null("token_hash"),
            // What its signatures are checked with: SPKI in base64.
            text_null("public_key"),
            big_integer("paired_at"),
            uuid("approved_by"),
            uuid_null("revoked_by"),
            big_integer_null("revoked_at"),
            big_integer_null("last_seen"),
            // Its last sign of life, as JSON.
            text_null("beat"),
        ],
    );
    points_to(&mut device, "place_id", "place");
    points_to(&mut device, "approved_by", "officer");
    points_to(&mut device, "revoked_by", "officer");
    manager.create_table(device).await?;
    unique(manager, "device", &["token_hash"]).await?;
    index(manager, "device", &["place_id"]).await?;

    let mut pairing = table(
        "pairing",
        vec![
            pk_uuid("id"),
            text("code_hmac"),
            text_uniq("secret_hash"),
            text("kind"),
            big_integer("created_at"),
            big_integer("expires_at"),
            // The device that an administrator made of it.
            uuid_null("device_id"),
            big_integer_null("fetched_at"),
        ],
    );
    points_to(&mut pairing, "device_id", "device");
    manager.create_table(pairing).await?;
    index(manager, "pairing", &["code_hmac"]).await?;
    index(manager, "pairing", &["expires_at"]).await
}

async fn entries(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    // Without a foreign key: what a stranger sent is kept for staff too, within bounds.
    let entry = table(
        "device_entry",
        vec![
            pk_uuid("id"),
            uuid("device_id"),
            big_integer("seq"),
            // The same where the entry holds that place in the device's order; none for what was quarantined.
            big_integer_null("place_in_order"),
            text("kind"),
            big_integer("made_at"),
            big_integer("received_at"),
            text("state"),
            // The signature fits the device's key.
            boolean("proven"),
            text("sealed_hash"),
            integer("seal"),
            // Bytes that are kept.
            integer("size"),
            // Why it was refused, as JSON.
            text_null("refusal"),
            // Kept only where nothing came of it.
            blob_null("sealed"),
            text_null("signature"),
            // What came of it.
            uuid_null("ticket_id"),
            uuid_null("request_id"),
            text_null("code"),
        ],
    );
    manager.create_table(entry).await?;
    unique(manager, "device_entry", &["device_id", "place_in_order"]).await?;
    index(manager, "device_entry", &["device_id", "received_at"]).await?;
    index(manager, "device_entry", &["proven"]).await
}

async fn stock(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut lease = table(
        "code_lease",
        vec![
            text("code").primary_key().take(),
            uuid("device_id"),
            big_integer("leased_at"),
            big_integer_null("used_at"),
        ],
    );
    points_to(&mut lease, "device_id", "device");
    manager.create_table(lease).await?;
    index(manager, "code_lease", &["device_id", "used_at"]).await?;

    // Private halves are kept under the installation's key.
    let key = table(
        "seal_key",
        vec![integer("number").primary_key().take(), text("private_key"), text("public_key"), big_integer("made_at")],
    );
    manager.create_table(key).await
}

/// Surveys about a visit that belongs to no case.
async fn visit_surveys(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut survey = table(
        "visit_survey",
        vec![
            // The entry that brought it.
            pk_uuid("id"),
            uuid("place_id"),
            uuid("device_id"),
            uuid_null("ticket_id"),
            big_integer("made_at"),
            big_integer("received_at"),
            text("answers"),
            text("comment"),
        ],
    );
    points_to(&mut survey, "place_id", "place");
    points_to(&mut survey, "device_id", "device");
    manager.create_table(survey).await?;
    index(manager, "visit_survey", &["place_id", "received_at"]).await
}
