//! npm packages, as their lock files say.

use crate::process::{program, run};
use crate::project;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The optimiser of WebAssembly modules: npm's `binaryen`, pinned in the workspace's `package.json`.
pub fn wasm_opt() -> Result<PathBuf> {
    let root = project::root();
    install(&root)?;
    Ok(root.join("node_modules/binaryen/bin/wasm-opt"))
}

/// Bundles are finished side by side, and npm cannot install into one folder twice at the same time.
static INSTALLING: Mutex<()> = Mutex::new(());

/// Installs the packages of `folder` unless they are already those of its lock file.
pub fn install(folder: &Path) -> Result<()> {
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let lock = folder.join("package-lock.json");
    let wanted = std::fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let mark = folder.join("node_modules/.installed-lock");
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    // Playwright must not look for a browser of its own: the tests use the system's.
    run(program("npm")
        .current_dir(folder)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
    .context("npm could not install; is Node.js there?")?;
    std::fs::write(mark, wanted).context("cannot note what was installed")
}
