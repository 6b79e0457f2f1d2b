//! What waits.

use super::{Found, WAITING, officer_of, waiting_in};
use crate::devices::rows;
use crate::{Desk, OrTrouble, places};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::PlaceId;
use domain::in_person::{Place, UnsettledLine, may_sit};
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use entity::words::word;
use entity::{Moment, device, device_entry, from_json, from_word};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

/// Lines that the page shows.
const SHOWN: u64 = 200;

/// Without the sealed bytes, which may be many.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    device_id: Uuid,
    kind: String,
    made_at: i64,
    received_at: i64,
    state: String,
    refusal: Option<String>,
}

impl Line {
    fn told(self, device_title: String, place_title: String) -> Answer<UnsettledLine> {
        Ok(UnsettledLine {
            id: self.id.into(),
            device_title,
            place_title,
            kind: from_word("device_entry.kind", &self.kind).or_trouble()?,
            made_at: Moment(self.made_at).instant(),
            received_at: Moment(self.received_at).instant(),
            state: from_word("device_entry.state", &self.state).or_trouble()?,
            refusal: self.refusal.map(|text| from_json("device_entry.refusal", &text).or_trouble()).transpose()?,
        })
    }
}

/// Oldest first.
///
/// # Errors
/// `SignInFirst`, `NotFound` for whoever may sit in no hall, `Trouble`.
pub async fn list(desk: &Desk, actor: &Actor) -> Answer<Vec<UnsettledLine>> {
    let (officer, connection) = (officer_of(actor)?, desk.database.read());
    let places = own_places(connection, officer).await?;
    if places.is_empty() {
        return Err(Refusal::NotFound);
    }
    let ids: Vec<PlaceId> = places.iter().map(|place| place.id).collect();
    let devices = device::Entity::find()
        .filter(device::Column::PlaceId.is_in(ids.iter().map(|place| place.uuid())))
        .all(connection)
        .await
        .or_trouble()?;
    use device_entry::Column;
    let rows = waiting_in(&ids, desk.now())
        .select_only()
        .columns([Column::Id, Column::DeviceId, Column::Kind, Column::MadeAt, Column::ReceivedAt, Column::State])
        .column(Column::Refusal)
        .order_by_asc(Column::ReceivedAt)
        .order_by_asc(Column::Seq)
        .limit(SHOWN)
        .into_model::<Line>()
        .all(connection)
        .await
        .or_trouble()?;
    let mut lines = Vec::new();
    for row in rows {
        let device = devices.iter().find(|device| device.id == row.device_id).map(rows::device).transpose()?;
        let place = device.as_ref().and_then(|device| places.iter().find(|place| place.id == device.place));
        let device_title = device.as_ref().map(|device| device.title.clone()).unwrap_or_default();
        lines.push(row.told(device_title, place.map(|place| place.title.clone()).unwrap_or_default())?);
    }
    Ok(lines)
}

/// Whether the request of this code waits for a person. Of what does not carry its device's signature no code is known.
///
/// # Errors
/// `Trouble`.
pub async fn waits(connection: &impl ConnectionTrait, code: &TrackingCode) -> Answer<bool> {
    let waiting = device_entry::Entity::find()
        .filter(device_entry::Column::Code.eq(code.as_str()))
        .filter(device_entry::Column::State.is_in(WAITING.map(|state| word(&state))))
        .filter(device_entry::Column::SettledAt.is_null());
    Ok(waiting.count(connection).await.or_trouble()? > 0)
}

/// How many wait in the places where the officer may sit.
///
/// # Errors
/// `Trouble`.
pub async fn count(connection: &impl ConnectionTrait, officer: &Officer, now: Instant) -> Answer<u32> {
    let ids: Vec<PlaceId> = own_places(connection, officer).await?.into_iter().map(|place| place.id).collect();
    let waiting = waiting_in(&ids, now).count(connection).await.or_trouble()?;
    Ok(u32::try_from(waiting).unwrap_or(u32::MAX))
}

async fn own_places(connection: &impl ConnectionTrait, officer: &Officer) -> Answer<Vec<Place>> {
    let mut places = places::all(connection).await?;
    places.retain(|place| may_sit(officer, place.unit));
    Ok(places)
}

impl Found {
    /// The line of this one.
    pub(super) fn line(&self) -> Answer<UnsettledLine> {
        let row = self.row.clone();
        let line = Line {
            id: row.id,
            device_id: row.device_id,
            kind: row.kind,
            made_at: row.made_at.0,
            received_at: row.received_at.0,
            state: row.state,
            refusal: row.refusal,
        };
        line.told(self.device.title.clone(), self.place.title.clone())
    }
}
