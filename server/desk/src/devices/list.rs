//! Every device, as whoever keeps them sees it.

use super::{administrator, rows};
use crate::OrTrouble;
use crate::desk::Desk;
use chrono::Duration;
use domain::actor::Actor;
use domain::in_person::{DeviceView, EntryState, SILENT_SECONDS};
use domain::refusal::Answer;
use entity::words::word;
use entity::{Moment, device, device_entry, from_json, officer, place};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Devices that were revoked so long ago are not shown any more.
const SHOWN_DAYS: i64 = 90;

#[derive(FromQueryResult)]
struct Counted {
    device_id: Uuid,
    state: String,
    number: i64,
    last: Option<i64>,
}

/// Those in use first, then by place and title.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn devices(desk: &Desk, actor: &Actor) -> Answer<Vec<DeviceView>> {
    administrator(actor)?;
    let (connection, now) = (desk.database.read(), desk.now());
    let long_ago = Moment::from(now - Duration::days(SHOWN_DAYS));
    let found = device::Entity::find()
        .filter(device::Column::RevokedAt.is_null().or(device::Column::RevokedAt.gt(long_ago)))
        .order_by_asc(device::Column::Title)
        .all(connection)
        .await
        .or_trouble()?;
    let places: HashMap<Uuid, String> =
        place::Entity::find().all(connection).await.or_trouble()?.into_iter().map(|row| (row.id, row.title)).collect();
    let officers: HashMap<Uuid, String> =
        officer::Entity::find().all(connection).await.or_trouble()?.into_iter().map(|row| (row.id, row.name)).collect();
    let counted = device_entry::Entity::find()
        .select_only()
        .column(device_entry::Column::DeviceId)
        .column(device_entry::Column::State)
        .column_as(device_entry::Column::Id.count(), "number")
        .column_as(device_entry::Column::ReceivedAt.max(), "last")
        // What a person closed is no number of anything any more.
        .filter(device_entry::Column::SettledWords.is_null())
        .group_by(device_entry::Column::DeviceId)
        .group_by(device_entry::Column::State)
        .into_model::<Counted>()
        .all(connection)
        .await
        .or_trouble()?;
    let silent_since = now - Duration::seconds(SILENT_SECONDS.into());
    let mut views = Vec::new();
    for row in found {
        let of_device: Vec<&Counted> = counted.iter().filter(|one| one.device_id == row.id).collect();
        let number = |state: EntryState| {
            let state = word(&state);
            let found = of_device.iter().find(|one| one.state == state);
            found.map_or(0, |one| u32::try_from(one.number).unwrap_or(u32::MAX))
        };
        let last_seen = row.last_seen.map(Moment::instant);
        let beat = row.beat.as_deref().and_then(|beat| from_json("device.beat", beat).ok());
        views.push(DeviceView {
            place_title: places.get(&row.place_id).cloned().unwrap_or_default(),
            paired_at: row.paired_at.instant(),
            approved_by: officers.get(&row.approved_by).cloned().unwrap_or_default(),
            revoked_at: row.revoked_at.map(Moment::instant),
            last_seen,
            silent: row.revoked_at.is_none() && last_seen.is_none_or(|seen| seen < silent_since),
            beat,
            taken: number(EntryState::Taken),
            refused: number(EntryState::Refused),
            quarantined: number(EntryState::Quarantined),
            last_entry: of_device.iter().filter_map(|one| one.last).max().map(|at| Moment(at).instant()),
            device: rows::device(&row)?,
        });
    }
    views.sort_by_cached_key(|view| (view.revoked_at.is_some(), view.place_title.clone(), view.device.title.clone()));
    Ok(views)
}
