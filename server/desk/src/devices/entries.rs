//! Rows of what devices sent.

use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::id::DeviceId;
use domain::in_person::{EntryOutcome, EntryState, SealedEntry};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{device_entry, from_json, from_word, to_json};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};

/// Entries without a fitting signature that are kept, from all devices together; and their bytes.
const UNPROVEN: i64 = 200;
const UNPROVEN_BYTES: i64 = 64 * 1024 * 1024;

/// An entry as it came, with what is told from it without opening it.
pub struct Arrived<'a> {
    pub device: DeviceId,
    pub entry: &'a SealedEntry,
    pub sealed: Vec<u8>,
    /// Of everything that makes it this entry.
    pub hash: String,
    /// The signature fits the device's key.
    pub proven: bool,
    pub at: Instant,
}

/// What came of an entry.
#[derive(Debug, Default)]
pub struct Fruit {
    pub ticket: Option<uuid::Uuid>,
    pub request: Option<uuid::Uuid>,
    pub code: Option<String>,
}

impl Arrived<'_> {
    pub fn row(&self, state: EntryState) -> device_entry::Model {
        device_entry::Model {
            id: self.entry.id.uuid(),
            device_id: self.device.uuid(),
            seq: i64::try_from(self.entry.seq).unwrap_or(i64::MAX),
            place_in_order: None,
            kind: self.entry.kind.as_str().to_owned(),
            made_at: self.entry.made_at.into(),
            received_at: self.at.into(),
            state: word(&state),
            proven: self.proven,
            sealed_hash: self.hash.clone(),
            seal: i32::try_from(self.entry.seal).unwrap_or(i32::MAX),
            size: 0,
            refusal: None,
            sealed: None,
            signature: None,
            ticket_id: None,
            request_id: None,
            code: None,
        }
    }

    /// The row of an entry that came to something: nothing of it is kept sealed.
    pub fn taken(&self, fruit: Fruit) -> device_entry::Model {
        let row = self.row(EntryState::Taken);
        device_entry::Model {
            place_in_order: Some(row.seq),
            ticket_id: fruit.ticket,
            request_id: fruit.request,
            code: fruit.code,
            ..row
        }
    }

    /// The row of an entry that came to nothing, kept sealed for staff. What was refused holds its place in the order.
    pub fn kept(&self, state: EntryState, refusal: Option<&Refusal>) -> device_entry::Model {
        let row = self.row(state);
        device_entry::Model {
            place_in_order: (state == EntryState::Refused).then_some(row.seq),
            size: i32::try_from(self.sealed.len()).unwrap_or(i32::MAX),
            refusal: refusal.map(to_json),
            sealed: Some(self.sealed.clone()),
            signature: Some(self.entry.signature.chars().take(200).collect()),
            ..row
        }
    }
}

/// # Errors
/// `Conflict` where the same entry is being taken in by another asking, `Trouble`.
pub async fn insert(txn: &Writing, row: device_entry::Model) -> Answer<()> {
    device_entry::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

/// What is known of an entry, without its bytes.
#[derive(Debug, FromQueryResult)]
pub struct Known {
    pub device_id: uuid::Uuid,
    pub sealed_hash: String,
    pub proven: bool,
    state: String,
    refusal: Option<String>,
}

impl Known {
    /// What was answered before.
    ///
    /// # Errors
    /// `Trouble` for a row nobody writes.
    pub fn outcome(&self, entry: &SealedEntry) -> Answer<EntryOutcome> {
        let refusal = self.refusal.as_deref().map(|text| from_json("device_entry.refusal", text).or_trouble());
        Ok(EntryOutcome {
            id: entry.id,
            state: from_word("device_entry.state", &self.state).or_trouble()?,
            refusal: refusal.transpose()?,
        })
    }
}

/// # Errors
/// `Trouble`.
pub async fn known(connection: &impl ConnectionTrait, entry: &SealedEntry) -> Answer<Option<Known>> {
    use device_entry::Column;
    device_entry::Entity::find_by_id(entry.id.uuid())
        .select_only()
        .columns([Column::DeviceId, Column::SealedHash, Column::Proven, Column::State, Column::Refusal])
        .into_model::<Known>()
        .one(connection)
        .await
        .or_trouble()
}

/// Whether another entry of the device stands at this place of its order: a copy of the device's storage sent it.
///
/// # Errors
/// `Trouble`.
pub async fn is_place_taken(connection: &impl ConnectionTrait, arrived: &Arrived<'_>) -> Answer<bool> {
    let Ok(seq) = i64::try_from(arrived.entry.seq) else { return Ok(true) };
    let found = device_entry::Entity::find()
        .filter(device_entry::Column::DeviceId.eq(arrived.device.uuid()))
        .filter(device_entry::Column::PlaceInOrder.eq(seq))
        .count(connection)
        .await
        .or_trouble()?;
    Ok(found > 0)
}

#[derive(FromQueryResult)]
struct Room {
    number: i64,
    bytes: Option<i64>,
}

/// Whether one more entry of a stranger can be kept: anybody can send some.
///
/// # Errors
/// `Trouble`.
pub async fn has_room(connection: &impl ConnectionTrait, bytes: usize) -> Answer<bool> {
    let room = device_entry::Entity::find()
        .select_only()
        .column_as(device_entry::Column::Id.count(), "number")
        .column_as(device_entry::Column::Size.sum(), "bytes")
        .filter(device_entry::Column::Proven.eq(false))
        .into_model::<Room>()
        .one(connection)
        .await
        .or_trouble()?;
    let Some(room) = room else { return Ok(true) };
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    Ok(room.number < UNPROVEN && room.bytes.unwrap_or_default().saturating_add(bytes) <= UNPROVEN_BYTES)
}
