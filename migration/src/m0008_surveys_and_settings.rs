//! Surveys handed out, and what the installation says of itself.

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
        let mut survey = table(
            "survey",
            vec![
                pk_uuid("id"),
                text_uniq("token_hash"),
                // The token itself, so that the citizen's own page can link to it; it opens nothing but the survey.
                text("token"),
                uuid("request_id"),
                text("variant"),
                big_integer("created_at"),
                big_integer_null("answered_at"),
                text_null("answers"),
                text("comment"),
            ],
        );
        points_to(&mut survey, "request_id", "service_request");
        manager.create_table(survey).await?;
        index(manager, "survey", &["request_id"]).await?;
        index(manager, "survey", &["answered_at"]).await?;

        let setting = table("setting", vec![text("key").primary_key().to_owned(), text("value")]);
        manager.create_table(setting).await?;
        Ok(())
    }
}
