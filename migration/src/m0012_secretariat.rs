//! The secretariat: registries of units, their indicator books, how urgent and how confidential a request is, and desks
//! whose acceptances the registrar confirms.

use super::columns::{index, points_to, table, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;
use sea_orm_migration::sea_orm::prelude::Uuid;
use sea_orm_migration::sea_orm::{ConnectionTrait, Statement};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in [integer("urgency").default(0).take(), integer("confidentiality").default(0).take()] {
            manager.alter_table(Table::alter().table("service_request").add_column(&mut column).take()).await?;
        }
        let mut supervised = boolean("supervised").default(false).take();
        manager.alter_table(Table::alter().table("desk").add_column(&mut supervised).take()).await?;
        books(manager).await?;
        keep_letters(manager).await?;
        manager.drop_table(Table::drop().table("letter").take()).await
    }
}

async fn books(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut registry = table(
        "registry",
        vec![
            pk_uuid("id"),
            uuid_uniq("unit_id"),
            text("title"),
            // For the token in templates.
            text("short_name"),
            text("incoming_template"),
            text("outgoing_template"),
        ],
    );
    points_to(&mut registry, "unit_id", "unit");
    manager.create_table(registry).await?;

    let mut entry = table(
        "registry_entry",
        vec![
            pk_uuid("id"),
            uuid("registry_id"),
            text("kind"),
            integer("jalali_year"),
            big_integer("serial"),
            text("number"),
            big_integer("registered_at"),
            text("subject"),
            // Who sent what came in, or gets what goes out.
            text("party"),
            uuid_null("request_id"),
            // عطف and پیرو: the entry, where there is one, and its number as it is written.
            uuid_null("reply_to_id"),
            text("reply_to"),
            uuid_null("follows_id"),
            text("follows"),
            integer("attachments"),
            integer("urgency"),
            integer("confidentiality"),
            // Who registered it, named as they were then.
            uuid_null("officer_id"),
            text("officer_name"),
            // Subject and party, to look for.
            text("search_key"),
        ],
    );
    points_to(&mut entry, "registry_id", "registry");
    points_to(&mut entry, "request_id", "service_request");
    points_to(&mut entry, "reply_to_id", "registry_entry");
    points_to(&mut entry, "follows_id", "registry_entry");
    points_to(&mut entry, "officer_id", "officer");
    manager.create_table(entry).await?;
    unique(manager, "registry_entry", &["registry_id", "kind", "jalali_year", "serial"]).await?;
    index(manager, "registry_entry", &["request_id", "kind"]).await
}

/// What was registered before there were registries of units goes into the first unit's.
async fn keep_letters(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let backend = manager.get_database_backend();
    let first = "SELECT id FROM unit WHERE parent_id IS NULL ORDER BY position, key LIMIT 1";
    let Some(row) = connection.query_one_raw(Statement::from_string(backend, first)).await? else { return Ok(()) };
    let unit: Uuid = row.try_get_by_index(0)?;
    let values = |sql: &str| Statement::from_sql_and_values(backend, sql, [unit.into()]);
    connection
        .execute_raw(values(
            "INSERT INTO registry (id, unit_id, title, short_name, incoming_template, outgoing_template) \
             VALUES ($1, $1, 'دبیرخانهٔ مرکزی', 'م', '{سال}/{نوع}/{شماره}', '{سال}/{نوع}/{شماره}')",
        ))
        .await?;
    connection
        .execute_raw(values(
            "INSERT INTO registry_entry (id, registry_id, kind, jalali_year, serial, number, registered_at, subject, \
             party, request_id, reply_to_id, reply_to, follows_id, follows, attachments, urgency, confidentiality, \
             officer_id, officer_name, search_key) \
             SELECT letter.id, $1, letter.registry, letter.jalali_year, letter.serial, letter.number, \
             letter.registered_at, COALESCE(service_version.title, service_request.service_key), \
             service_request.applicant_name, letter.request_id, CAST(NULL AS uuid), '', CAST(NULL AS uuid), '', \
             0, 0, 0, CAST(NULL AS uuid), '', '' \
             FROM letter JOIN service_request ON service_request.id = letter.request_id \
             LEFT JOIN service ON service.key = service_request.service_key \
             LEFT JOIN service_version ON service_version.service_id = service.id \
             AND service_version.version = service_request.service_version",
        ))
        .await?;
    let prefix = format!("{unit}/");
    let renamed = "UPDATE letter_sequence SET registry = CAST($1 AS text) || registry";
    connection.execute_raw(Statement::from_sql_and_values(backend, renamed, [prefix.into()])).await?;
    Ok(())
}
