//! Takes in what a device kept while it had no network: in its order, each entry once, each in a transaction of its own.

use super::entries::{self, Arrived};
use super::{apply, rows, seal, seal_keys};
use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::throttle::{self, Limit};
use data_encoding::BASE64;
use domain::id::DeviceId;
use domain::in_person::{
    BATCH, Batch, Device, DeviceKind, ENTRY_BYTES, Entry, EntryOutcome, EntryState, SealedEntry, WIRE,
};
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use entity::{device, device_entry};
use sea_orm::EntityTrait;

/// Kiosks send again every quarter of a minute: half an hour to an hour.
const TROUBLES: Limit = Limit { scope: "entry_trouble", most: 200, minutes: 24 * 60 };

/// The device that sends, as far as it is known.
struct Sender {
    device: Device,
    /// What its signatures are checked with.
    key: Option<String>,
    revoked: bool,
}

/// Where the desk is in trouble, that entry and all after it are sent again later.
///
/// # Errors
/// `NoRoom` for a batch that is too large, `Trouble`.
pub async fn take_in(desk: &Desk, mut batch: Batch) -> Answer<Vec<EntryOutcome>> {
    if batch.entries.len() > BATCH {
        return Err(Refusal::NoRoom);
    }
    batch.entries.sort_by_key(|entry| entry.seq);
    let sender = sender(desk, batch.device).await?;
    // What a later version wrote is understood once this program is of that version.
    let mut later = batch.wire > WIRE || batch.wire + 1 < WIRE;
    let mut outcomes = Vec::new();
    for entry in &batch.entries {
        let outcome = match later {
            true => Ok(with_state(entry, EntryState::Later)),
            false => one(desk, sender.as_ref(), batch.device, entry).await,
        };
        let outcome = outcome.unwrap_or_else(|refusal| {
            tracing::warn!(%refusal, entry = %entry.id, "an entry of a device has to wait");
            with_state(entry, EntryState::Later)
        });
        later = outcome.state == EntryState::Later;
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

async fn sender(desk: &Desk, id: DeviceId) -> Answer<Option<Sender>> {
    let row = device::Entity::find_by_id(id.uuid()).one(desk.database.read()).await.or_trouble()?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Sender { device: rows::device(&row)?, key: row.public_key.clone(), revoked: row.revoked_at.is_some() }))
}

fn with_state(entry: &SealedEntry, state: EntryState) -> EntryOutcome {
    EntryOutcome { id: entry.id, state, refusal: None }
}

async fn one(desk: &Desk, sender: Option<&Sender>, device: DeviceId, entry: &SealedEntry) -> Answer<EntryOutcome> {
    let arrived = arrived(desk, sender, device, entry);
    if let Some(known) = entries::known(desk.database.read(), entry).await? {
        if known.device_id == device.uuid() && known.sealed_hash == arrived.hash && (known.stands() || !arrived.proven)
        {
            return known.outcome(entry);
        }
        // A stranger who guessed an id does not stand in the device's way.
        if known.stands() || !arrived.proven {
            let refusal = Some(Refusal::OtherPayload);
            return Ok(EntryOutcome { id: entry.id, state: EntryState::Refused, refusal });
        }
        forget(desk, entry).await?;
    }
    let trusted = |sender: &&Sender| arrived.proven && !sender.revoked && sender.device.kind == DeviceKind::Kiosk;
    let Some(Sender { device, .. }) = sender.filter(trusted) else { return set_aside(desk, sender, &arrived).await };
    if entries::is_place_taken(desk.database.read(), &arrived).await? {
        return set_aside(desk, sender, &arrived).await;
    }
    match opened(desk, &arrived).await? {
        Some(plain) => {
            let code = code_of(&plain).cloned();
            match apply::apply(desk, device, &arrived, plain).await {
                Ok(()) => Ok(with_state(entry, EntryState::Taken)),
                Err(Refusal::Conflict) => Err(Refusal::Conflict),
                Err(Refusal::Trouble) if may_try_again(desk, entry).await? => Err(Refusal::Trouble),
                Err(refusal) => refuse(desk, &arrived, code.as_ref(), refusal).await,
            }
        }
        None => refuse(desk, &arrived, None, Refusal::OtherPayload).await,
    }
}

/// Whether an entry that came to grief is sent again. After so long it is not the desk's trouble but its own, and it is kept
/// as refused rather than hold up whatever the device has after it.
async fn may_try_again(desk: &Desk, entry: &SealedEntry) -> Answer<bool> {
    match throttle::count(&desk.database, TROUBLES, &entry.id.to_string(), desk.now()).await {
        Ok(()) => Ok(true),
        Err(Refusal::TooMany { .. }) => Ok(false),
        Err(refusal) => Err(refusal),
    }
}

/// What can be told without opening it.
fn arrived<'a>(desk: &Desk, sender: Option<&Sender>, device: DeviceId, entry: &'a SealedEntry) -> Arrived<'a> {
    // What is no base64 was signed by nobody; it is kept as it came.
    let decoded = BASE64.decode(entry.sealed.as_bytes()).ok().filter(|bytes| bytes.len() <= ENTRY_BYTES);
    let is_whole = decoded.is_some();
    let sealed = decoded.unwrap_or_else(|| entry.sealed.bytes().take(ENTRY_BYTES).collect());
    let bound = SealedEntry::bound(device, entry.id, entry.seq, entry.kind);
    let key = sender.and_then(|sender| sender.key.as_deref()).filter(|_| is_whole);
    let proven = key.is_some_and(|key| seal::is_signed(key, &bound, &sealed, &entry.signature));
    let hash = crate::sha256_hex(&[bound.as_bytes(), &sealed]);
    Arrived { device, entry, sealed, hash, proven, at: desk.now(), waited: None }
}

/// The plain text; none where it cannot be opened or is not what it says.
///
/// # Errors
/// `Trouble`.
pub async fn opened(desk: &Desk, arrived: &Arrived<'_>) -> Answer<Option<Entry>> {
    let entry = arrived.entry;
    let Some(key) = seal_keys::with_number(desk.database.read(), desk, entry.seal).await? else { return Ok(None) };
    let bound = SealedEntry::bound(arrived.device, entry.id, entry.seq, entry.kind);
    let plain = seal::open(&key, &bound, &arrived.sealed).and_then(|plain| serde_json::from_slice(&plain).ok());
    Ok(plain.filter(|plain: &Entry| plain.kind() == entry.kind))
}

/// Kept for staff, where there is room for it.
async fn set_aside(desk: &Desk, sender: Option<&Sender>, arrived: &Arrived<'_>) -> Answer<EntryOutcome> {
    let of = sender.map(|sender| sender.device.id);
    // What carries the device's signature is always taken off it: behind it others wait.
    if !arrived.proven && !entries::has_room(desk.database.read(), of, arrived.sealed.len()).await? {
        return Ok(with_state(arrived.entry, EntryState::Later));
    }
    let opened = if arrived.proven { opened(desk, arrived).await? } else { None };
    let txn = desk.database.write().await?;
    let spent = spend(desk, &txn, arrived, opened.as_ref().and_then(code_of)).await?;
    entries::insert(&txn, arrived.kept(EntryState::Quarantined, None, spent)).await?;
    txn.commit().await?;
    Ok(with_state(arrived.entry, EntryState::Quarantined))
}

/// The code that stands on somebody's paper.
fn code_of(plain: &Entry) -> Option<&TrackingCode> {
    match plain {
        Entry::Request(sent) => Some(&sent.code),
        Entry::Ticket(_) | Entry::Survey(_) => None,
    }
}

/// The code of a request that came to nothing yet is not lent again; none where the device did not have it.
async fn spend<'a>(
    desk: &Desk,
    txn: &Writing,
    arrived: &Arrived<'_>,
    code: Option<&'a TrackingCode>,
) -> Answer<Option<&'a TrackingCode>> {
    match code {
        Some(code) if apply::spend(desk, txn, arrived.device, code).await? => Ok(Some(code)),
        _ => Ok(None),
    }
}

async fn refuse(
    desk: &Desk,
    arrived: &Arrived<'_>,
    code: Option<&TrackingCode>,
    refusal: Refusal,
) -> Answer<EntryOutcome> {
    let txn = desk.database.write().await?;
    let spent = spend(desk, &txn, arrived, code).await?;
    entries::insert(&txn, arrived.kept(EntryState::Refused, Some(&refusal), spent)).await?;
    txn.commit().await?;
    Ok(EntryOutcome { id: arrived.entry.id, state: EntryState::Refused, refusal: Some(refusal) })
}

async fn forget(desk: &Desk, entry: &SealedEntry) -> Answer<()> {
    use sea_orm::{ColumnTrait, QueryFilter};
    let txn = desk.database.write().await?;
    device_entry::Entity::delete_by_id(entry.id.uuid())
        .filter(device_entry::Column::Proven.eq(false))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}
