//! What a kiosk brought and the desk could not take in by itself waits here for whoever works in its hall.

mod close;
mod list;
mod open;
mod take;

pub use close::close;
pub use list::{count, list, waits};
pub use open::open;
pub use take::take;

use super::entries::{self, Arrived, Waited};
use super::rows;
use crate::counters::officer_of;
use crate::{OrTrouble, places};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::{EntryId, PlaceId};
use domain::in_person::{Device, EntryState, Place, SealedEntry, may_sit};
use domain::refusal::{Answer, Refusal};
use entity::words::word;
use entity::{device, device_entry, from_word};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Select};

/// States in which an entry waits for a person.
const WAITING: [EntryState; 2] = [EntryState::Refused, EntryState::Quarantined];

/// Those of kiosks in these places. A number of a day that is over is nobody's turn any more.
fn waiting_in(places: &[PlaceId], now: Instant) -> Select<device_entry::Entity> {
    use device_entry::Column;
    let devices = Query::select()
        .column(device::Column::Id)
        .from(device::Entity)
        .and_where(device::Column::PlaceId.is_in(places.iter().map(|place| place.uuid())))
        .to_owned();
    device_entry::Entity::find()
        .filter(Column::State.is_in(WAITING.map(|state| word(&state))))
        .filter(Column::SettledAt.is_null())
        .filter(Column::DeviceId.in_subquery(devices))
        .filter(entries::numbers_of_past_days(now).not())
}

/// One that waits, with the kiosk that brought it.
struct Found {
    row: device_entry::Model,
    device: Device,
    place: Place,
}

/// # Errors
/// `SignInFirst`, `NotFound` for one of a hall where the officer may not sit, `WrongStatus` where it does not wait any more,
/// `Trouble`.
async fn find(connection: &impl ConnectionTrait, actor: &Actor, id: EntryId) -> Answer<Found> {
    let officer = officer_of(actor)?;
    let row = device_entry::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?;
    let row = row.ok_or(Refusal::NotFound)?;
    let device = device::Entity::find_by_id(row.device_id).one(connection).await.or_trouble()?;
    let device = rows::device(&device.ok_or(Refusal::NotFound)?)?;
    let place = places::by_id(connection, device.place).await?;
    if !may_sit(officer, place.unit) {
        return Err(Refusal::NotFound);
    }
    if row.settled_at.is_some() || !WAITING.iter().any(|state| word(state) == row.state) {
        return Err(Refusal::WrongStatus);
    }
    Ok(Found { row, device, place })
}

impl Found {
    /// As it came; its bytes stand in [`Arrived`].
    fn envelope(&self) -> Answer<SealedEntry> {
        let row = &self.row;
        Ok(SealedEntry {
            id: row.id.into(),
            seq: u64::try_from(row.seq).unwrap_or_default(),
            kind: from_word("device_entry.kind", &row.kind).or_trouble()?,
            made_at: row.made_at.instant(),
            seal: u32::try_from(row.seal).unwrap_or_default(),
            sealed: String::new(),
            signature: row.signature.clone().unwrap_or_default(),
        })
    }

    /// As if it came now, but when it did.
    fn arrived<'a>(&'a self, entry: &'a SealedEntry, officer: &Officer, now: Instant) -> Arrived<'a> {
        Arrived {
            device: self.device.id,
            entry,
            sealed: self.row.sealed.clone().unwrap_or_default(),
            hash: self.row.sealed_hash.clone(),
            proven: self.row.proven,
            at: self.row.received_at.instant(),
            waited: Some(Waited { row: &self.row, by: officer.id, settled_at: now }),
        }
    }
}
