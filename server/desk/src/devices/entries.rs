//! Rows of what devices sent.

use crate::OrTrouble;
use crate::database::Writing;
use chrono::Duration;
use domain::Instant;
use domain::id::{DeviceId, OfficerId};
use domain::in_person::{EntryKind, EntryOutcome, EntryState, SealedEntry};
use domain::jalali::{JalaliDate, TehranTime};
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use entity::words::word;
use entity::{Moment, device, device_entry, from_json, from_word, to_json};
use sea_orm::sea_query::{Condition, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect,
};

/// Unsigned entries that wait in the name of one device, and their bytes.
const UNSIGNED: i64 = 200;
const UNSIGNED_BYTES: i64 = 64 * 1024 * 1024;

/// Days that an entry may have waited in a kiosk whose clock is believed.
const WAITED: i64 = 30;

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
    /// The row in which it waited, where a person takes it in now.
    pub waited: Option<Waited<'a>>,
}

/// An entry that waited for a person.
pub struct Waited<'a> {
    pub row: &'a device_entry::Model,
    pub by: OfficerId,
    pub settled_at: Instant,
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
            settled_at: None,
            settled_by: None,
            settled_words: None,
        }
    }

    /// The day by which its answers are right or wrong: that on which it was made, where the kiosk's clock is believed.
    pub fn day(&self) -> JalaliDate {
        JalaliDate::of(self.entry.made_at.clamp(self.at - Duration::days(WAITED), self.at))
    }

    /// The code was taken out of the stock for this entry when it was refused.
    pub fn has_spent(&self, code: &TrackingCode) -> bool {
        self.waited.as_ref().is_some_and(|waited| waited.row.code.as_deref() == Some(code.as_str()))
    }

    /// Writes what came of it, in the transaction in which it came to it: nothing of it is kept sealed.
    ///
    /// # Errors
    /// `Conflict` where the same entry is being taken in by another asking, `Trouble`.
    pub async fn taken(&self, txn: &Writing, fruit: Fruit) -> Answer<()> {
        let row = self.row(EntryState::Taken);
        let row = device_entry::Model {
            place_in_order: Some(row.seq),
            ticket_id: fruit.ticket,
            request_id: fruit.request,
            code: fruit.code,
            ..row
        };
        match &self.waited {
            None => insert(txn, row).await,
            Some(waited) => {
                let place_in_order = waited.row.place_in_order;
                settle(txn, device_entry::Model { place_in_order, ..row }, waited, None).await
            }
        }
    }

    /// The row of an entry that came to nothing, kept sealed for staff. What was refused holds its place in the order.
    pub fn kept(
        &self,
        state: EntryState,
        refusal: Option<&Refusal>,
        code: Option<&TrackingCode>,
    ) -> device_entry::Model {
        let row = self.row(state);
        device_entry::Model {
            place_in_order: (state == EntryState::Refused).then_some(row.seq),
            size: i32::try_from(self.sealed.len()).unwrap_or(i32::MAX),
            refusal: refusal.map(to_json),
            code: code.map(|code| code.as_str().to_owned()),
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

/// Writes the row of an entry that waited for a person, with their name.
///
/// # Errors
/// `Conflict` where another settled it meanwhile, `Trouble`.
pub async fn settle(txn: &Writing, row: device_entry::Model, waited: &Waited<'_>, words: Option<String>) -> Answer<()> {
    let row = device_entry::Model {
        settled_at: Some(waited.settled_at.into()),
        settled_by: Some(waited.by.uuid()),
        settled_words: words,
        ..row
    };
    let written = device_entry::Entity::update_many()
        .filter(device_entry::Column::Id.eq(row.id))
        .filter(device_entry::Column::SettledAt.is_null())
        .set(row.into_active_model().reset_all())
        .exec(&**txn)
        .await
        .or_trouble()?;
    if written.rows_affected == 1 { Ok(()) } else { Err(Refusal::Conflict) }
}

/// What is known of an entry, without its bytes.
#[derive(Debug, FromQueryResult)]
pub struct Known {
    pub device_id: uuid::Uuid,
    pub sealed_hash: String,
    proven: bool,
    settled_at: Option<i64>,
    state: String,
    refusal: Option<String>,
}

impl Known {
    /// It stays as it is: it is the device's, or a person settled it.
    pub fn stands(&self) -> bool {
        self.proven || self.settled_at.is_some()
    }

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
        .columns([
            Column::DeviceId,
            Column::SealedHash,
            Column::Proven,
            Column::SettledAt,
            Column::State,
            Column::Refusal,
        ])
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

/// Whether one more entry that nobody signed can be set aside for staff. Every known device has room of its own, which whoever
/// pretends to be it can fill; devices that were never here share theirs.
///
/// # Errors
/// `Trouble`.
pub async fn has_room(connection: &impl ConnectionTrait, of: Option<DeviceId>, bytes: usize) -> Answer<bool> {
    use device_entry::Column;
    let device = match of {
        Some(id) => Column::DeviceId.eq(id.uuid()),
        None => {
            let known = Query::select().column(device::Column::Id).from(device::Entity).to_owned();
            Column::DeviceId.not_in_subquery(known)
        }
    };
    let room = device_entry::Entity::find()
        .select_only()
        .column_as(Column::Id.count(), "number")
        .column_as(Column::Size.sum(), "bytes")
        .filter(Column::Proven.eq(false))
        .filter(Column::SettledAt.is_null())
        .filter(device)
        .into_model::<Room>()
        .one(connection)
        .await
        .or_trouble()?;
    let Some(room) = room else { return Ok(true) };
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    Ok(room.number < UNSIGNED && room.bytes.unwrap_or_default().saturating_add(bytes) <= UNSIGNED_BYTES)
}

/// Numbers of days that are over, which are nobody's turn any more.
pub fn numbers_of_past_days(now: Instant) -> Condition {
    let midnight = TehranTime::new(JalaliDate::of(now), 0).map_or(now, TehranTime::to_instant);
    Condition::all()
        .add(device_entry::Column::Kind.eq(EntryKind::Ticket.as_str()))
        .add(device_entry::Column::MadeAt.lt(Moment::from(midnight)))
}

/// The highest number of an entry that holds its place in the device's order.
///
/// # Errors
/// `Trouble`.
pub async fn last_seq(connection: &impl ConnectionTrait, device: DeviceId) -> Answer<u64> {
    let last: Option<Option<i64>> = device_entry::Entity::find()
        .select_only()
        .column_as(device_entry::Column::PlaceInOrder.max(), "last")
        .filter(device_entry::Column::DeviceId.eq(device.uuid()))
        .into_tuple()
        .one(connection)
        .await
        .or_trouble()?;
    Ok(last.flatten().and_then(|last| u64::try_from(last).ok()).unwrap_or_default())
}
