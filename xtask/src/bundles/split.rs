//! Divides a module at its `#[lazy]` functions: what only they need is downloaded when they are first called.

use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The script that loads the parts; `app.js` imports it by this name.
pub const LOADER: &str = "__wasm_split.js";

/// Writes the parts and their loader into `folder` and the rest, still to be bound, to the file that it answers.
pub fn split(module: &Path, folder: &Path) -> Result<PathBuf> {
    let compiled = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let rest = folder.with_extension("rest.wasm");
    let loader = format!("./{LOADER}");
    let mut options = Options::new(&compiled);
    options.output_dir = folder;
    options.main_out_path = &rest;
    options.link_name = &loader;
    options.main_module = "./app.js";
    transform(options).map_err(|problem| anyhow!("{} cannot be divided: {problem:?}", module.display()))?;
    Ok(rest)
}
