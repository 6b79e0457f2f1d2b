//! The desk: everything a use case needs, in one place.

use crate::chance::Chance;
use crate::clock::Clock;
use crate::database::Database;
use crate::definitions::Definitions;
use crate::live::Bell;
use domain::Instant;
use domain::message::Wording;
use domain::organisation::Agency;
use domain::tracking_code::TrackingCode;
use gateway::storage::Directory;
use std::sync::Arc;
use uuid::Uuid;

/// The state behind all use cases. The traits of `domain` are implemented for it, one file per verb.
pub struct Desk {
    pub database: Database,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub wording: Arc<dyn Wording>,
    pub storage: Directory,
    pub settings: Settings,
    pub keys: Keys,
    pub(crate) definitions: Definitions,
}

/// What the installation says of itself.
#[derive(Clone, Debug)]
pub struct Settings {
    pub agency: Agency,
    /// Where people reach it, without a slash at the end: `https://desk.example.ir`. Never taken from a request.
    pub base_address: String,
    /// A scanner is configured: new files wait for it.
    pub quarantine: bool,
}

/// Secrets of the installation.
#[derive(Clone)]
pub struct Keys {
    /// Codes are kept under this key, so that a copy of the database gives none away.
    pub otp: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Desk {
    pub fn new(
        database: Database,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        wording: Arc<dyn Wording>,
        storage: Directory,
        settings: Settings,
        keys: Keys,
    ) -> Self {
        Self { database, clock, chance, wording, storage, settings, keys, definitions: Definitions::default() }
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// A new id of any kind: `desk.new_id().into()`.
    pub fn new_id(&self) -> Uuid {
        self.chance.id(self.clock.now())
    }

    /// A new tracking code; the table refuses one that is taken.
    pub fn new_code(&self) -> TrackingCode {
        let mut bytes = [0; 16];
        self.chance.fill(&mut bytes);
        TrackingCode::from_random(bytes)
    }

    /// Whether this is a demo: nothing is real and nothing leaves the machine.
    pub fn is_demo(&self) -> bool {
        self.settings.agency.demo
    }

    /// Rung with what was committed; pages that look on listen to it.
    pub fn bell(&self) -> &Bell {
        self.database.bell()
    }

    /// A first-party address.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_address.trim_end_matches('/'))
    }
}
