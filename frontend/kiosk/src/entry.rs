//! Keeping an entry: sealed, numbered, and on disk in the same moment as what it takes out of the stock.

use crate::change::Change;
use crate::core::Core;
use crate::keys;
use crate::seal::{Envelope, seal};
use crate::store::{Room, Store};
use domain::id::{DeviceId, EntryId};
use domain::in_person::{ENTRY_BYTES, Entry, SealedEntry};
use kiosk::Trouble;
use leptos::prelude::GetUntracked;
use serde::{Deserialize, Serialize};

/// How often something is thought out anew when another tab was faster.
pub const TRIES: u8 = 5;
const SEQ: &str = "seq";

/// An entry as it lies in the device. It names the device it was made as: after another pairing it is still that one's.
#[derive(Serialize, Deserialize)]
pub struct Waiting {
    pub device: DeviceId,
    pub entry: SealedEntry,
}

/// Keys are texts and sorted as such.
fn key(seq: u64) -> String {
    format!("{seq:016}")
}

/// Keeps `entry` together with `change`. `false`: something else was changed meanwhile, and nothing was kept.
///
/// # Errors
/// `NotPaired`, and `Storage` where the disk does not take it.
pub async fn keep(core: &Core, entry: &Entry, change: Change) -> Result<bool, Trouble> {
    let device = core.device()?.id;
    let snapshot = core.state.snapshot.get_untracked().ok_or(Trouble::NotPaired)?;
    let store = core.store().await?;
    let pair = keys::kept(store).await?.ok_or(Trouble::NotPaired)?;

    let before = store.text(Room::Device, SEQ).await?;
    let seq = number(before.as_deref()) + 1;
    let envelope = Envelope { device, id: new_id()?, seq, made_at: core.now() };
    let entry = seal(entry, envelope, &snapshot.seal, &pair).await.map_err(|_| Trouble::Storage)?;
    // Four characters of base64 are three bytes.
    if entry.sealed.len() / 4 * 3 > ENTRY_BYTES {
        return Err(Trouble::Storage);
    }
    let change = change.while_is(Room::Device, SEQ, before).put(Room::Device, SEQ, &seq).put(
        Room::Entries,
        &key(seq),
        &Waiting { device, entry },
    );
    if !store.commit(change).await? {
        return Ok(false);
    }
    core.count_entries().await?;
    core.wake_flusher();
    Ok(true)
}

/// The number of the last entry that was kept.
fn number(text: Option<&str>) -> u64 {
    text.and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// The change by which numbers go on after `last`, which the desk has, if the disk was set back to before it.
///
/// # Errors
/// `Storage`.
pub async fn seq_not_before(store: &Store, last: u64) -> Result<Change, Trouble> {
    let kept = store.text(Room::Device, SEQ).await?;
    let change = Change::new();
    if number(kept.as_deref()) >= last {
        return Ok(change);
    }
    Ok(change.while_is(Room::Device, SEQ, kept).put(Room::Device, SEQ, &last))
}

fn new_id() -> Result<EntryId, Trouble> {
    let crypto = crate::js::window().and_then(|window| window.crypto()).map_err(|_| Trouble::Storage)?;
    crypto.random_uuid().parse().map_err(|_| Trouble::Storage)
}
