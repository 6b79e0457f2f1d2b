//! Writing a request's row, in the transaction that writes the request.

use super::candidates::{array, word};
use super::document::Document;
use crate::OrTrouble;
use crate::database::Writing;
use domain::refusal::{Answer, Refusal};
use domain::request::{EventKind, ServiceRequest};
use domain::service::ServiceDefinition;
use entity::request_search::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect, Statement};
use std::collections::HashMap;
use uuid::Uuid;

/// The row of a request that was just sent.
///
/// # Errors
/// `Trouble`, `Conflict`.
pub(crate) async fn of_new(txn: &Writing, request: &ServiceRequest, definition: &ServiceDefinition) -> Answer<()> {
    put(txn, &[(request.id.uuid(), Document::of(request, definition, String::new()))]).await
}

/// The row after something happened to the request.
///
/// # Errors
/// `Trouble`, `Conflict`.
pub(crate) async fn after_event(
    txn: &Writing,
    request: &ServiceRequest,
    definition: &ServiceDefinition,
    event: &EventKind,
) -> Answer<()> {
    let before: Option<(String, i64)> = Entity::find()
        .select_only()
        .columns([Column::Notes, Column::Digest])
        .filter(Column::RequestId.eq(request.id.uuid()))
        .into_tuple()
        .one(&**txn)
        .await
        .or_trouble()?;
    let Some((notes, digest)) = before else {
        // Not reached by the rebuilding yet, which will find its notes.
        return Ok(());
    };
    let notes = match event {
        EventKind::Noted { words } => Document::noted(&notes, words),
        _ => notes,
    };
    let document = Document::of(request, definition, notes);
    if document.digest() == digest { Ok(()) } else { put(txn, &[(request.id.uuid(), document)]).await }
}

/// Writes the rows, new or anew, with their grams. No request twice, and not thousands at once.
pub(crate) async fn put(txn: &Writing, documents: &[(Uuid, Document)]) -> Answer<()> {
    if documents.is_empty() {
        return Ok(());
    }
    let backend = txn.get_database_backend();
    let postgres = backend == DbBackend::Postgres;
    let (column, cast, set) =
        if postgres { (", grams", ", CAST($ AS integer[])", ", grams = excluded.grams") } else { ("", "", "") };
    let mut values: Vec<sea_orm::Value> = Vec::new();
    for (request, document) in documents {
        values.push((*request).into());
        for text in [&document.who, &document.numbers, &document.words, &document.notes] {
            values.push(text.as_str().into());
        }
        values.push(document.digest().into());
        if postgres {
            values.push(array(document.grams.iter().copied()).into());
        }
    }
    let sql = format!(
        "INSERT INTO request_search (request_id, who, numbers, words, notes, digest{column}) VALUES {} \
         ON CONFLICT (request_id) DO UPDATE SET who = excluded.who, numbers = excluded.numbers, \
         words = excluded.words, notes = excluded.notes, digest = excluded.digest{set} RETURNING seq, request_id",
        places(&format!("($, $, $, $, $, ${cast})"), documents.len())
    );
    let rows = txn.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await.or_trouble()?;
    if postgres {
        return Ok(());
    }
    let documents: HashMap<Uuid, &Document> = documents.iter().map(|(id, document)| (*id, document)).collect();
    let mut values: Vec<sea_orm::Value> = Vec::new();
    for row in &rows {
        let (seq, id): (i64, Uuid) = (row.try_get_by_index(0).or_trouble()?, row.try_get_by_index(1).or_trouble()?);
        let document = documents.get(&id).ok_or(Refusal::Trouble)?;
        let words: Vec<_> = document.grams.iter().map(|gram| word(*gram)).collect();
        values.extend([seq.into(), words.join(" ").into()]);
    }
    let sql =
        format!("INSERT OR REPLACE INTO request_search_grams (rowid, grams) VALUES {}", places("($, $)", rows.len()));
    txn.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await.or_trouble()?;
    Ok(())
}

/// A row of places for values so many times, numbered.
fn places(row: &str, rows: usize) -> String {
    let mut places = String::new();
    let mut number = 0;
    for c in vec![row; rows].join(", ").chars() {
        places.push(c);
        if c == '$' {
            number += 1;
            places.push_str(&number.to_string());
        }
    }
    places
}

#[cfg(test)]
mod tests {
    #[test]
    fn places_are_numbered_through() {
        assert_eq!(super::places("($, CAST($ AS x))", 2), "($1, CAST($2 AS x)), ($3, CAST($4 AS x))");
    }
}
