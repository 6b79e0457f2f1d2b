//! The words of the site's layout.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One of the three groups of people with a bundle of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Citizen,
    Staff,
    Kiosk,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Citizen, Self::Staff, Self::Kiosk];

    pub fn name(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Staff => "staff",
            Self::Kiosk => "kiosk",
        }
    }

    /// The crate that mounts the bundle.
    pub fn package(self) -> String {
        format!("frontend_{}", self.name())
    }

    /// Has `#[lazy]` functions. Its `build.rs` asks the linker for what dividing it takes.
    pub fn is_split(self) -> bool {
        self != Self::Citizen
    }

    /// The script that starts the bundle: islands only, the whole page, or a page of a device.
    pub fn start(self) -> &'static str {
        match self {
            Self::Citizen => "frontend/start/islands.js",
            Self::Staff => "frontend/start/whole.js",
            Self::Kiosk => "frontend/start/kiosk.js",
        }
    }
}

/// `assets.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub audiences: BTreeMap<String, Entry>,
    /// Address of the font every page preloads.
    pub font: Option<String>,
    /// Addresses of what the kiosk's service worker keeps.
    #[serde(default)]
    pub precache: Vec<String>,
    /// Every current file, so that the next build knows which have just gone out of use.
    pub files: BTreeSet<String>,
}

/// Addresses of one audience's files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub bundle: String,
    pub style: String,
}
