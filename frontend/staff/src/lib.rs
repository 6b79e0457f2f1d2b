//! Mounts the staff bundle in the browser.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by `start.js`, after the module has been loaded.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(staff::App);
}
