//! Everything the browser downloads, laid out as a site root below `dist`.
//!
//! ```text
//! pkg/citizen.HASH/{start.js, app.js, app_bg.wasm}   one folder per audience; the hash is of all its files
//! pkg/staff.HASH/{split_PART.wasm, …}                what is downloaded when it is first needed
//! pkg/citizen.HASH.css                               one style sheet per audience
//! fonts/NAME.HASH.woff2
//! …                                                  the rest of frontend/public, at its own name
//! kiosk/sw.js                                        the kiosk's service worker, told what it keeps
//! assets.json                                        which of them are current; read by the server, never served
//! ```
//! In a release every text and module has a brotli twin beside it (`.br`).

mod bind;
mod cache;
mod compile;
mod compress;
mod layout;
mod module;
mod optimise;
mod public;
mod site;
mod split;
mod style;
mod worker;

pub use layout::{Audience, Entry, Manifest};
pub use split::LOADER;

use crate::project::{Profile, dist};
use anyhow::{Context, Result};
use cache::Cache;
use site::Site;

/// Compiles the three bundles, then [`lay_out`]s the site.
pub fn build(profile: Profile) -> Result<Manifest> {
    compile::compile(profile)?;
    lay_out(profile)
}

/// Compiles the three modules only; [`lay_out`] does what needs no compiler, and may run beside one.
pub fn compile(profile: Profile) -> Result<()> {
    compile::compile(profile)
}

/// Binds, optimises, joins, compresses and names what the compiler left.
pub fn lay_out(profile: Profile) -> Result<Manifest> {
    let cache = Cache::open(profile)?;
    let mut site = Site::default();
    let public = public::collect(&mut site)?;
    // The optimiser takes one core for seconds: all three at once.
    let folders = std::thread::scope(|scope| {
        let work = Audience::ALL.map(|audience| {
            let cache = &cache;
            scope.spawn(move || module::finish(audience, profile, cache))
        });
        work.map(|work| work.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a bundle's thread panicked"))))
    });
    let mut manifest = Manifest { font: public.font.clone(), ..Manifest::default() };
    for (audience, files) in Audience::ALL.into_iter().zip(folders) {
        let files = files.with_context(|| format!("the {} bundle", audience.name()))?;
        let bundle = site.add_folder(&format!("pkg/{}", audience.name()), files);
        let sheet = public.rename(&style::join(audience)?);
        let style = site.add_hashed(&format!("pkg/{}.css", audience.name()), sheet.into_bytes());
        manifest.audiences.insert(audience.name().to_owned(), Entry { bundle, style });
    }
    worker::add(&mut site, &mut manifest)?;
    if profile == Profile::Release {
        compress::add_twins(&mut site, &cache)?;
    }
    site.write(&dist(profile), &mut manifest, profile)?;
    cache.forget_unused()?;
    Ok(manifest)
}
