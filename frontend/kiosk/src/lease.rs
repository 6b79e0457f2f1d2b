//! The stock: numbers and tracking codes that the desk leased to this device, kept up while there is a network.

use crate::call;
use crate::change::Change;
use crate::core::Core;
use crate::entry::seq_not_before;
use crate::fingerprint;
use crate::lock::{STOCK, lock};
use crate::store::{Room, Store};
use domain::in_person::{self, KeptBlock, Leases};
use domain::jalali::JalaliDate;
use kiosk::{Stock, Trouble};
use leptos::prelude::{GetUntracked, Set};

/// Whether the desk should be asked.
pub fn is_low(core: &Core) -> bool {
    let lines = core.state.snapshot.get_untracked().map(|snapshot| snapshot.place.lines.clone()).unwrap_or_default();
    let stock = core.state.stock.get_untracked();
    in_person::is_low(lines.iter().map(|line| line.id), &stock.numbers, stock.codes)
}

/// Blocks as they are kept, each with the text that a change is compared with.
pub async fn blocks(store: &Store) -> Result<(Vec<String>, Vec<KeptBlock>), Trouble> {
    let texts = store.texts(Room::Blocks).await?;
    Ok(texts.into_iter().filter_map(|text| serde_json::from_str(&text).ok().map(|block| (text, block))).unzip())
}

/// Asks for more and keeps it. What was given already does not come back, whatever the desk sends.
pub async fn fill_up(core: &Core) -> Result<(), Trouble> {
    // Not under the lock: nobody waits for a number because a network does not answer.
    let leases: Leases = call::post(core, "/api/device/lease", &()).await?;
    let _one_at_a_time = lock(STOCK).await;
    let store = core.store().await?;
    let mut change = seq_not_before(store, leases.last_seq).await?;
    let last = |id| leases.last_numbers.iter().find(|(block, _)| *block == id).map(|(_, last)| *last);
    let (texts, all) = blocks(store).await?;
    for (text, kept) in texts.into_iter().zip(all) {
        let moved = kept.not_before(last(kept.block.id));
        if moved != kept {
            let key = kept.block.id.to_string();
            change = change.while_is(Room::Blocks, &key, Some(text)).put(Room::Blocks, &key, &moved);
        }
    }
    for block in leases.blocks {
        let key = block.id.to_string();
        if store.text(Room::Blocks, &key).await?.is_none() {
            let fresh = KeptBlock::whole(block.clone()).not_before(last(block.id));
            change = change.while_is(Room::Blocks, &key, None).put(Room::Blocks, &key, &fresh);
        }
    }
    // The desk names all that it does not know as used: what it does not name was given before a disk was set back.
    for key in store.keys(Room::Codes, u32::MAX).await? {
        if !leases.codes.iter().any(|code| code.to_string() == key) {
            change = change.remove(Room::Codes, &key);
        }
    }
    for code in leases.codes {
        let key = code.to_string();
        let given = format!("code {}", fingerprint::of(key.as_bytes()).await);
        if store.text(Room::Given, &given).await?.is_none() {
            change = change.put(Room::Codes, &key, &code);
        }
    }
    store.commit(change).await?;
    forget_past(core, store).await?;
    tell_stock(core, store).await
}

/// Days that are over need no blocks; and no memory of what was given, once nothing waits to be sent.
async fn forget_past(core: &Core, store: &Store) -> Result<(), Trouble> {
    let today = JalaliDate::of(core.now());
    let mut change = Change::new();
    for kept in blocks(store).await?.1.iter().filter(|kept| kept.is_past(today)) {
        change = change.remove(Room::Blocks, &kept.block.id.to_string());
    }
    if core.count_entries().await? == 0 {
        for key in store.keys(Room::Given, u32::MAX).await? {
            let day: Option<JalaliDate> = store.read(Room::Given, &key).await?;
            if day.is_none_or(|day| day < today.plus_days(-1)) {
                change = change.remove(Room::Given, &key);
            }
        }
    }
    store.commit(change).await.map(drop)
}

/// Tells the screens what is left.
pub async fn tell_stock(core: &Core, store: &Store) -> Result<(), Trouble> {
    let today = JalaliDate::of(core.now());
    let numbers = in_person::numbers_left(&blocks(store).await?.1, today);
    let stock = Stock { numbers, codes: store.count(Room::Codes).await? };
    if stock != core.state.stock.get_untracked() {
        core.state.stock.set(stock);
    }
    Ok(())
}
