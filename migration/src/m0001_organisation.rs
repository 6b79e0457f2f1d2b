//! Units, desks, staff with what they are trusted with, and the people who ask.

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
        let mut unit = table(
            "unit",
            vec![pk_uuid("id"), text_uniq("key"), text("title"), uuid_null("parent_id"), integer("position")],
        );
        points_to(&mut unit, "parent_id", "unit");
        manager.create_table(unit).await?;

        let mut desk = table("desk", vec![pk_uuid("id"), uuid_uniq("unit_id"), text("title")]);
        points_to(&mut desk, "unit_id", "unit");
        manager.create_table(desk).await?;

        let officer = table(
            "officer",
            vec![
                pk_uuid("id"),
                text_uniq("username"),
                text("name"),
                text("password_hash"),
                // Base32. Not sealed: whoever reads this table could also write a new password hash into it.
                text_null("totp_secret"),
                big_integer_null("totp_confirmed_at"),
                // A step of the authenticator is good once; earlier ones never again.
                big_integer("totp_last_step"),
                boolean("active"),
                big_integer("created_at"),
            ],
        );
        manager.create_table(officer).await?;

        let mut grant = table("officer_grant", vec![pk_uuid("id"), uuid("officer_id"), uuid("unit_id"), text("role")]);
        belongs_to(&mut grant, "officer_id", "officer");
        points_to(&mut grant, "unit_id", "unit");
        manager.create_table(grant).await?;
        unique(manager, "officer_grant", &["officer_id", "unit_id", "role"]).await?;
        index(manager, "officer_grant", &["unit_id", "role"]).await?;

        let person =
            table("person", vec![pk_uuid("id"), text_uniq("mobile"), text("profile"), big_integer("created_at")]);
        manager.create_table(person).await?;
        Ok(())
    }
}
