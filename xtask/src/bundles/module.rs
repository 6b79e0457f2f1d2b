//! From a compiled module to the files of a bundle.

use super::cache::Cache;
use super::{Audience, bind, compile, optimise, split};
use crate::project::{Profile, root};
use crate::tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Changes whenever the way from module to bundle does, so that nothing made the old way is kept.
const WAY: &str = "wasm-bindgen 0.2.130, binaryen 132 -Oz, 2, wasm_split 0.2.4";

/// The files of one audience's bundle: name and content.
pub fn finish(audience: Audience, profile: Profile, cache: &Cache) -> Result<Vec<(String, Vec<u8>)>> {
    let module = compile::module(audience, profile);
    let compiled = fs::read(&module).with_context(|| format!("cannot read {}", module.display()))?;
    let made = cache.folder(&[WAY.as_bytes(), profile.name().as_bytes(), &compiled], |folder| {
        if audience.is_split() {
            let rest = split::split(&module, folder)?;
            bind::bind(&rest, profile, folder)?;
            fs::remove_file(rest)?;
        } else {
            bind::bind(&module, profile, folder)?;
        }
        if profile == Profile::Release {
            optimise::optimise_all(&tools::node::wasm_opt()?, folder)?;
        }
        Ok(())
    })?;
    let mut files = Vec::new();
    read_all(&made, "", &mut files)?;
    let start = root().join(audience.start());
    files.push(("start.js".to_owned(), fs::read(&start).with_context(|| format!("cannot read {}", start.display()))?));
    files.sort();
    Ok(files)
}

/// Reads a folder and those within, names relative to it.
pub fn read_all(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_all(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, fs::read(entry.path())?));
        }
    }
    Ok(())
}
