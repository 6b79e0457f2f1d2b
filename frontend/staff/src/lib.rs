//! Mounts the staff bundle in the browser.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by `start.js`, after the module has been loaded.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    // Before anything is said: the browser has to say what the server has said.
    components::text::fix_language_of_page();
    leptos::mount::hydrate_body(staff::App);
}
