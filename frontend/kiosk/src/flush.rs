//! Sends what waits, in its order, from one tab at a time.

use crate::call;
use crate::change::Change;
use crate::core::Core;
use crate::entry::Waiting;
use crate::lock::{FLUSH, lock};
use crate::store::{Room, Store};
use domain::in_person::{Batch, EntryOutcome, LOOK_EVERY, WIRE, goes_along, most_together, pause_after, settled};
use js_sys::Math;
use kiosk::Trouble;
use std::rc::Rc;

/// Waiting entries that are looked at for a batch, at most: more than a batch, so that some that cannot be read hide nothing.
const LOOKED_AT: u32 = 2_000;

/// What came of one sending.
enum Sent {
    /// Nothing waits.
    Nothing,
    /// All that was sent is in the desk's hands; there may be more.
    All,
    /// The desk wants the rest later.
    Later,
}

/// Runs as long as the page lives.
pub async fn run(core: Rc<Core>) {
    let mut failures = 0;
    loop {
        core.flusher_looks();
        match once(&core, most_together(failures)).await {
            Ok(Sent::All) => failures = 0,
            Ok(Sent::Nothing) => {
                failures = 0;
                core.flusher_pause(LOOK_EVERY).await;
            }
            Ok(Sent::Later) | Err(_) => {
                core.flusher_pause(pause_after(failures, Math::random())).await;
                failures = failures.saturating_add(1);
            }
        }
    }
}

async fn once(core: &Core, most: usize) -> Result<Sent, Trouble> {
    let _one_flusher = lock(FLUSH).await;
    let store = core.store().await?;
    let Some((keys, batch)) = next_batch(store, most).await? else {
        core.count_entries().await?;
        return Ok(Sent::Nothing);
    };
    let sent: Vec<_> = batch.entries.iter().map(|entry| entry.id).collect();
    let body = serde_json::to_string(&batch).map_err(|_| Trouble::Storage)?;
    drop(batch);
    let outcomes: Vec<EntryOutcome> = call::post_large(core, "/api/device/entries", body).await?;

    let settled = settled(&sent, &outcomes);
    let change = keys.iter().take(settled).fold(Change::new(), |change, key| change.remove(Room::Entries, key));
    store.commit(change).await?;
    core.count_entries().await?;
    Ok(if settled == sent.len() { Sent::All } else { Sent::Later })
}

/// The oldest entries, as many as go together: of one device, at most so many, and small enough.
async fn next_batch(store: &Store, most: usize) -> Result<Option<(Vec<String>, Batch)>, Trouble> {
    let mut keys = Vec::new();
    let mut batch: Option<Batch> = None;
    let mut bytes = 0;
    for key in store.keys(Room::Entries, LOOKED_AT).await? {
        let Some(waiting) = store.read::<Waiting>(Room::Entries, &key).await? else {
            // Cannot be read by this version, which is no reason to forget it nor to hold up the others.
            continue;
        };
        let next = waiting.entry.sealed.len();
        let batch = batch.get_or_insert(Batch { wire: WIRE, device: waiting.device, entries: Vec::new() });
        if batch.device != waiting.device || !goes_along(most, batch.entries.len(), bytes, next) {
            break;
        }
        bytes += next;
        batch.entries.push(waiting.entry);
        keys.push(key);
    }
    Ok(batch.map(|batch| (keys, batch)))
}
