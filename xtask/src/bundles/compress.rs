//! Brotli twins, made once at the highest quality.

use super::cache::Cache;
use super::site::Site;
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use std::fs;
use std::thread;

/// What is packed already gains nothing.
const PACKED: [&str; 3] = [".woff2", ".png", ".br"];

/// Adds `NAME.br` beside every file that becomes smaller by it.
pub fn add_twins(site: &mut Site, cache: &Cache) -> Result<()> {
    let twins = thread::scope(|scope| {
        let work: Vec<_> = site
            .files()
            .filter(|(name, _)| !PACKED.iter().any(|ending| name.ends_with(ending)))
            .map(|(name, content)| (name, content, scope.spawn(move || packed(content, cache))))
            .collect();
        work.into_iter()
            .map(|(name, content, work)| {
                let packed = work.join().unwrap_or_else(|_| Err(anyhow::anyhow!("the packer panicked")));
                let packed = packed.with_context(|| format!("cannot pack {name}"))?;
                Ok((packed.len() < content.len()).then(|| (format!("{name}.br"), packed)))
            })
            .collect::<Result<Vec<_>>>()
    })?;
    for (name, content) in twins.into_iter().flatten() {
        site.add(name, content);
    }
    Ok(())
}

fn packed(content: &[u8], cache: &Cache) -> Result<Vec<u8>> {
    let made =
        cache.folder(&[b"brotli 11", content], |folder| Ok(fs::write(folder.join("br"), brotli11(content)?)?))?;
    Ok(fs::read(made.join("br"))?)
}

/// Brotli at quality 11 with the largest window browsers take.
pub fn brotli11(content: &[u8]) -> Result<Vec<u8>> {
    let options = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &options)?;
    Ok(packed)
}
