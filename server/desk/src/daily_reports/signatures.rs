//! Who signed the sheets of a day, and whether they would still see what they signed.

use super::assemble::Part;
use super::records::Records;
use crate::OrTrouble;
use domain::id::OfficerId;
use domain::in_person::Signature;
use domain::refusal::Answer;
use entity::daily_signature::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// The last word of each signer for each sheet; officers before heads.
///
/// # Errors
/// `Trouble`.
pub(super) async fn signatures(
    connection: &impl ConnectionTrait,
    (place, day): (Uuid, &str),
    records: &Records,
    sheet: Option<Uuid>,
    names: &HashMap<OfficerId, String>,
) -> Answer<Vec<Signature>> {
    let mut select = Entity::find()
        .filter(Column::PlaceId.eq(place))
        .filter(Column::Day.eq(day))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id);
    if let Some(officer) = sheet {
        select = select.filter(Column::OfficerId.eq(officer));
    }
    let rows = select.all(connection).await.or_trouble()?;
    let mut last: HashMap<(Uuid, Uuid), Model> = HashMap::new();
    for row in rows {
        last.insert((row.officer_id, row.signer_id), row);
    }
    let mut rows: Vec<Model> = last.into_values().collect();
    rows.sort_by_key(|row| (row.officer_id, row.head, row.at, row.id));
    let name = |id: Uuid| names.get(&id.into()).cloned().unwrap_or_default();
    Ok(rows
        .into_iter()
        .map(|row| Signature {
            sheet: (row.officer_id.into(), name(row.officer_id)),
            officer: row.signer_id.into(),
            name: name(row.signer_id),
            at: row.at.instant(),
            head: row.head,
            changed_since: Part { records, officer: Some(row.officer_id) }.digest() != row.digest,
        })
        .collect())
}
