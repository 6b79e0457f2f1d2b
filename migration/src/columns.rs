//! The few kinds of columns there are, the same on both databases.
//!
//! Moments are microseconds of universal time in a `BIGINT`: their order is the order of time on both. Ids are UUIDs
//! (16 bytes on SQLite), always bound and never written into SQL as text. JSON and fixed words are text.

use sea_orm_migration::prelude::*;

/// A table of these columns.
pub fn table(name: &'static str, columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name);
    for column in columns {
        table.col(column);
    }
    table
}

/// A foreign key that refuses to leave orphans.
pub fn points_to(table: &mut TableCreateStatement, column: &'static str, other: &'static str) {
    let name = format!("fk_{column}_{other}");
    table.foreign_key(
        ForeignKey::create().name(name).from_col(column).to(other, "id").on_delete(ForeignKeyAction::Restrict),
    );
}

/// A foreign key whose rows go away with the row they belong to.
pub fn belongs_to(table: &mut TableCreateStatement, column: &'static str, other: &'static str) {
    let name = format!("fk_{column}_{other}");
    table.foreign_key(
        ForeignKey::create().name(name).from_col(column).to(other, "id").on_delete(ForeignKeyAction::Cascade),
    );
}

/// An index named after its table and columns.
pub async fn index(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    manager.create_index(statement(table, columns)).await
}

/// An index in which no two rows are the same.
pub async fn unique(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    let mut statement = statement(table, columns);
    statement.unique();
    manager.create_index(statement).await
}

fn statement(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut statement = Index::create();
    statement.name(format!("ix_{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        statement.col(*column);
    }
    statement
}
