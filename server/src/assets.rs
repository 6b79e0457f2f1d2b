//! The browser's files: bundles, style, font, icons. Inside the binary in a release, read from `dist/dev` in a debug build.
//!
//! `cargo xtask build` lays them out as a site root with `assets.json` (see [`Manifest`]) telling the current names.

mod manifest;
mod serve;

pub use manifest::Manifest;
pub use serve::routes;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[cfg_attr(debug_assertions, folder = "../dist/dev")]
#[cfg_attr(not(debug_assertions), folder = "../dist/release")]
#[allow_missing = true]
struct Files;
