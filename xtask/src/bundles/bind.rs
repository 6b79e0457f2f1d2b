//! Makes the JavaScript around a module.

use crate::project::Profile;
use anyhow::{Context, Result};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Writes `app.js`, `app_bg.wasm` and the modules they import into `folder`.
pub fn bind(module: &Path, profile: Profile, folder: &Path) -> Result<()> {
    let release = profile == Profile::Release;
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .out_name("app")
        // A developer wants to read the names in a panic's trace; people must not download them.
        .remove_name_section(release)
        .remove_producers_section(release)
        // The parts of a divided module call what the rest exports.
        .keep_lld_exports(true)
        // `start.js` tells where the module is.
        .omit_default_module_path(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen refused {}", module.display()))
}
