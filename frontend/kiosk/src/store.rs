//! What the device keeps, in IndexedDB. Nothing personal is here in clear: entries are sealed before they come.

use crate::change::Change;
use crate::js::{Js, call, list, object, told, wait, window};
use js_sys::Array;
use kiosk::Trouble;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const NAME: &str = "pishkhan";
/// Raised with every change of [`Room::ALL`]; [`upgrade`] makes what is missing and never empties anything.
const VERSION: u32 = 1;

/// The object stores. Keys are texts everywhere; values are JSON but for the key pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Who it is, its key pair, its screen and printer, the last number of an entry.
    Device,
    Snapshot,
    /// Number blocks, with the next number of each.
    Blocks,
    /// Tracking codes that may still be given.
    Codes,
    /// Sealed entries on their way, by their number.
    Entries,
    /// Numbers and codes that were given, so that no answer of the desk brings them back.
    Given,
}

impl Room {
    pub const ALL: [Self; 6] = [Self::Device, Self::Snapshot, Self::Blocks, Self::Codes, Self::Entries, Self::Given];

    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Snapshot => "snapshot",
            Self::Blocks => "blocks",
            Self::Codes => "codes",
            Self::Entries => "entries",
            Self::Given => "given",
        }
    }
}

pub struct Store(IdbDatabase);

impl Store {
    /// # Errors
    /// `Storage` where the browser keeps nothing.
    pub async fn open() -> Result<Self, Trouble> {
        open().await.map(Self).map_err(|_| Trouble::Storage)
    }

    /// The text under a key, exactly as it was kept: what a change is compared with.
    pub async fn text(&self, room: Room, key: &str) -> Result<Option<String>, Trouble> {
        Ok(self.value(room, key).await?.as_string())
    }

    /// Anything under a key; undefined where there is nothing.
    pub async fn value(&self, room: Room, key: &str) -> Result<JsValue, Trouble> {
        self.ask(room, |store| store.get(&key.into())).await
    }

    /// The thing under a key. What cannot be read any more counts as not there.
    pub async fn read<T: DeserializeOwned>(&self, room: Room, key: &str) -> Result<Option<T>, Trouble> {
        Ok(self.text(room, key).await?.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Keys in their order.
    pub async fn keys(&self, room: Room, at_most: u32) -> Result<Vec<String>, Trouble> {
        let keys = self.ask(room, |store| store.get_all_keys_with_key_and_limit(&JsValue::UNDEFINED, at_most)).await?;
        Ok(Array::from(&keys).iter().filter_map(|key| key.as_string()).collect())
    }

    /// Texts in the order of their keys.
    pub async fn texts(&self, room: Room) -> Result<Vec<String>, Trouble> {
        let texts = self.ask(room, IdbObjectStore::get_all).await?;
        Ok(Array::from(&texts).iter().filter_map(|text| text.as_string()).collect())
    }

    pub async fn count(&self, room: Room) -> Result<u32, Trouble> {
        let count = self.ask(room, IdbObjectStore::count).await?;
        Ok(count.as_f64().unwrap_or_default() as u32)
    }

    /// Makes a change whole or not at all, on disk before this returns. `false`: something was not any more what the
    /// change was thought out on, and nothing was written.
    pub async fn commit(&self, change: Change) -> Result<bool, Trouble> {
        self.make(change).await.map_err(|_| Trouble::Storage)
    }

    async fn make(&self, change: Change) -> Js<bool> {
        let rooms = change.rooms();
        if rooms.is_empty() {
            return Ok(true);
        }
        let transaction = self.transaction(&rooms, "readwrite")?;
        let over = told(&transaction, "complete", &["abort", "error"]);
        // All are asked at once: a transaction ends when nothing of it is under way.
        let mut asked = Vec::new();
        for (room, key, expected) in change.expected {
            let store = transaction.object_store(room.name())?;
            let request = store.get(&key.into())?;
            asked.push((told(&request, "success", &["error"]), request, expected));
        }
        for (told, request, expected) in asked {
            wait(told.into()).await?;
            if request.result()?.as_string() != expected {
                let _ = transaction.abort();
                // Whether it was aborted is of no interest, but that it is over.
                let _ = wait(over.into()).await;
                return Ok(false);
            }
        }
        for (room, key, value) in change.puts {
            transaction.object_store(room.name())?.put_with_key(&value, &key.into())?;
        }
        for (room, key) in change.removals {
            transaction.object_store(room.name())?.delete(&key.into())?;
        }
        wait(over.into()).await?;
        Ok(true)
    }

    async fn ask(&self, room: Room, ask: impl FnOnce(&IdbObjectStore) -> Js<IdbRequest>) -> Result<JsValue, Trouble> {
        let asked = || async {
            let transaction = self.transaction(&[room], "readonly")?;
            let request = ask(&transaction.object_store(room.name())?)?;
            wait(told(&request, "success", &["error"]).into()).await?;
            request.result()
        };
        asked().await.map_err(|_: JsValue| Trouble::Storage)
    }

    /// Strict: complete means that the disk has it, not the operating system's memory.
    fn transaction(&self, rooms: &[Room], mode: &str) -> Js<IdbTransaction> {
        let names: Vec<JsValue> = rooms.iter().map(|room| room.name().into()).collect();
        let options = object(&[("durability", "strict".into())]);
        call(&self.0, "transaction", &[list(&names), mode.into(), options])?.dyn_into()
    }
}

async fn open() -> Js<IdbDatabase> {
    let factory = window()?.indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let request = factory.open_with_u32(NAME, VERSION)?;
    let upgrading = {
        let request = request.clone();
        Closure::<dyn Fn()>::new(move || {
            // A failed upgrade fails the opening.
            let _ = upgrade(&request);
        })
    };
    request.set_onupgradeneeded(Some(upgrading.as_ref().unchecked_ref()));
    // Another tab with the version before closes its own when it is asked to, below; until then this one waits.
    wait(told(&request, "success", &["error"]).into()).await?;
    let database: IdbDatabase = request.result()?.dyn_into()?;
    // A newer version in another tab must not wait for this one.
    let closing = {
        let database = database.clone();
        Closure::<dyn Fn()>::new(move || database.close())
    };
    database.set_onversionchange(Some(closing.into_js_value().unchecked_ref()));
    Ok(database)
}

fn upgrade(request: &IdbOpenDbRequest) -> Js<()> {
    let database: IdbDatabase = request.result()?.dyn_into()?;
    let present = database.object_store_names();
    for room in Room::ALL {
        if !present.contains(room.name()) {
            database.create_object_store(room.name())?;
        }
    }
    Ok(())
}
