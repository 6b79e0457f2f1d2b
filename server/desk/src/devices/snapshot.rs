//! The catalogue and the place, as a device keeps them for when there is no network.

use super::{device_of_caller, seal_keys};
use crate::catalogue;
use crate::desk::Desk;
use crate::organisation::Organisation;
use crate::{places, queue};
use domain::actor::Actor;
use domain::in_person::{ListedService, Places, SealKey, Snapshot, WIRE, open_days};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceDefinition;
use entity::to_json;

/// Days of working time that are told.
const DAYS: i32 = 14;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`.
pub async fn snapshot(desk: &Desk, actor: &Actor) -> Answer<Snapshot> {
    let device = device_of_caller(actor)?;
    let connection = desk.database.read();
    let place = desk.place(device.place).await?;
    let organisation = Organisation::load(connection).await?;
    let offered = catalogue::offered(desk, connection).await?;
    let services = offered.iter().map(|one| service(&one.definition, &organisation)).collect::<Answer<_>>()?;
    let calendar = places::hours(desk, connection, &place).await?;
    let now = desk.now();
    let seal: SealKey = seal_keys::current(desk).await?;
    let mut snapshot = Snapshot {
        wire: WIRE,
        version: String::new(),
        made_at: now,
        agency: desk.settings.agency.clone(),
        place,
        services,
        seal,
        open: open_days(&calendar, JalaliDate::of(now), DAYS),
        base_address: desk.settings.base_address.trim_end_matches('/').to_owned(),
        waits: Vec::new(),
    };
    snapshot.version = version(&snapshot);
    snapshot.waits = queue::waits(desk, connection, &snapshot.place).await?;
    Ok(snapshot)
}

/// What a device has to have: everything but when it was made and how long people wait.
fn version(snapshot: &Snapshot) -> String {
    let dated = Snapshot { made_at: domain::Instant::UNIX_EPOCH, waits: Vec::new(), ..snapshot.clone() };
    crate::sha256_hex(&[to_json(&dated).as_bytes()])[..16].to_owned()
}

fn service(definition: &ServiceDefinition, organisation: &Organisation) -> Answer<ListedService> {
    let title_of = |key: &String| organisation.by_key().get(key).map(|unit| organisation.unit_title(*unit));
    let stage_units = definition.stages.iter().map(|stage| title_of(&stage.unit).unwrap_or_default()).collect();
    ListedService::of(definition, stage_units).map_err(|_| Refusal::Trouble)
}
