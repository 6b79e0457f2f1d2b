//! What came from one device.

use super::administrator;
use crate::OrTrouble;
use crate::desk::Desk;
use domain::actor::Actor;
use domain::id::DeviceId;
use domain::in_person::JournalLine;
use domain::refusal::{Answer, Refusal};
use entity::{device, device_entry, from_json, from_word};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Lines that the page shows.
pub const SHOWN: u64 = 500;

/// Without the sealed bytes, which may be many.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    seq: i64,
    kind: String,
    made_at: i64,
    received_at: i64,
    state: String,
    refusal: Option<String>,
    settled_words: Option<String>,
}

/// Newest first.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn journal(desk: &Desk, actor: &Actor, id: DeviceId, most: Option<u64>) -> Answer<Vec<JournalLine>> {
    administrator(actor)?;
    let connection = desk.database.read();
    device::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    use device_entry::Column;
    let lines = device_entry::Entity::find()
        .select_only()
        .columns([Column::Id, Column::Seq, Column::Kind, Column::MadeAt, Column::ReceivedAt, Column::State])
        .columns([Column::Refusal, Column::SettledWords])
        .filter(Column::DeviceId.eq(id.uuid()))
        .order_by_desc(Column::ReceivedAt)
        .order_by_desc(Column::Seq)
        .limit(most)
        .into_model::<Line>()
        .all(connection)
        .await
        .or_trouble()?;
    lines.into_iter().map(line).collect()
}

fn line(line: Line) -> Answer<JournalLine> {
    Ok(JournalLine {
        id: line.id.into(),
        seq: u64::try_from(line.seq).unwrap_or_default(),
        kind: from_word("device_entry.kind", &line.kind).or_trouble()?,
        made_at: entity::Moment(line.made_at).instant(),
        received_at: entity::Moment(line.received_at).instant(),
        state: from_word("device_entry.state", &line.state).or_trouble()?,
        refusal: line.refusal.map(|text| from_json("device_entry.refusal", &text).or_trouble()).transpose()?,
        closed: line.settled_words,
    })
}
