//! Which files are current, as the build wrote it down.

use super::Files;
use app::{Assets, Audience};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `assets.json`: the current address of every file whose name carries a hash.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Manifest {
    /// By audience: its bundle's folder and its style sheet.
    #[serde(default)]
    audiences: BTreeMap<String, Entry>,
    /// The font every page preloads.
    #[serde(default)]
    font: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Entry {
    bundle: String,
    style: String,
}

impl Manifest {
    /// Reads the manifest of this binary. Without one (nothing built for the browser) pages come without style and script.
    pub fn load() -> Self {
        let Some(file) = Files::get("assets.json") else {
            tracing::warn!("no files for the browser: run `cargo xtask build`");
            return Self::default();
        };
        serde_json::from_slice(&file.data).unwrap_or_else(|problem| {
            tracing::error!(%problem, "assets.json is not what `cargo xtask build` writes");
            Self::default()
        })
    }

    /// The addresses for the shell of one audience.
    pub fn of(&self, audience: Audience) -> Assets {
        let entry = self.audiences.get(audience.name());
        Assets {
            bundle: entry.map(|entry| entry.bundle.as_str().into()),
            style: entry.map(|entry| entry.style.as_str().into()),
            font: self.font.as_deref().map(Into::into),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_finds_its_files_and_only_its_own() {
        let written = r#"{"audiences":{"citizen":{"bundle":"/pkg/citizen.1","style":"/pkg/citizen.2.css"}},"font":"/fonts/f.3.woff2"}"#;
        let manifest: Manifest = serde_json::from_str(written).unwrap();
        let citizen = manifest.of(Audience::Citizen);
        assert_eq!(citizen.bundle.as_deref(), Some("/pkg/citizen.1"));
        assert_eq!(citizen.style.as_deref(), Some("/pkg/citizen.2.css"));
        assert_eq!(citizen.font.as_deref(), Some("/fonts/f.3.woff2"));
        assert_eq!(manifest.of(Audience::Staff).bundle, None);
    }
}
