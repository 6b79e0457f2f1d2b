//! The catalogue and the place, kept for when there is no network.

use crate::call;
use crate::change::Change;
use crate::core::Core;
use crate::store::Room;
use domain::in_person::{Snapshot, WIRE};
use kiosk::Trouble;
use leptos::prelude::{GetUntracked, Set};
use std::sync::Arc;
use wasm_bindgen::JsValue;

const KEPT: &str = "snapshot";

/// What was kept, at the start.
pub async fn recall(core: &Core) -> Result<(), Trouble> {
    if let Some(snapshot) = core.store().await?.read::<Snapshot>(Room::Snapshot, KEPT).await? {
        core.state.snapshot.set(Some(Arc::new(snapshot)));
    }
    Ok(())
}

/// Asks for a newer one; the desk sends nothing where there is none.
pub async fn refresh(core: &Core) -> Result<(), Trouble> {
    let kept = core.state.snapshot.get_untracked();
    let have = kept.map(|snapshot| snapshot.version.clone()).unwrap_or_default();
    let have = js_sys::encode_uri_component(&have);
    let Some(text) = call::get(core, &format!("/api/device/snapshot?have={}", String::from(have))).await? else {
        return Ok(());
    };
    // One that this version does not understand is left to the version that will.
    let Ok(snapshot) = serde_json::from_str::<Snapshot>(&text) else { return Ok(()) };
    if snapshot.wire > WIRE {
        return Ok(());
    }
    core.store().await?.commit(Change::new().put_value(Room::Snapshot, KEPT, JsValue::from(text))).await?;
    core.state.snapshot.set(Some(Arc::new(snapshot)));
    Ok(())
}
