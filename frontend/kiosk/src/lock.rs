//! Web Locks: one tab of this browser at a time.

use crate::js::{call, get, wait, window};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

/// Held until it is dropped; the browser frees it too when the page goes away.
pub struct Lock(Option<Function>);

/// Numbers and codes are taken out of the stock.
pub const STOCK: &str = "pishkhan stock";
/// Entries are sent.
pub const FLUSH: &str = "pishkhan flush";

/// Waits for the lock of this name. A browser without locks goes on without: the store compares before it writes.
pub async fn lock(name: &str) -> Lock {
    let Ok(window) = window() else { return Lock(None) };
    let locks = get(&window.navigator(), "locks");
    let mut free = None;
    let held = Promise::new(&mut |resolve, _| free = Some(resolve));
    let got = Promise::new(&mut |resolve, reject| {
        let held = held.clone();
        let granted = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
            JsValue::from(held)
        });
        if call(&locks, "request", &[name.into(), granted]).is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = wait(got.into()).await;
    Lock(free)
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(free) = &self.0 {
            let _ = free.call0(&JsValue::UNDEFINED);
        }
    }
}
