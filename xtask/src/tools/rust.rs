//! Parts of the Rust toolchain.

use crate::process::{output, program, run};
use anyhow::{Context, Result};

const BROWSER: &str = "wasm32-unknown-unknown";

/// Adds the browser target to the toolchain of `rust-toolchain.toml`; naming it there is not enough where rustup's
/// automatic installation is switched off.
pub fn ensure_browser_target() -> Result<()> {
    let libraries = output(program("rustc").args(["--print", "target-libdir", "--target", BROWSER]))?;
    if std::path::Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", BROWSER]))
        .context("the browser target is missing and rustup could not add it")
}
