#![doc = include_str!("../README.md")]

pub mod chance;
pub mod clock;
pub mod database;
mod definitions;
mod desk;
mod digest;
pub mod idempotency;
pub mod letters;
pub mod organisation;
pub mod outbox;
pub mod request_store;
pub mod settings;
pub mod throttle;
mod trouble;
pub mod world;

pub use chance::{Chance, SeededChance};
pub use clock::{Clock, SettableClock};
pub use database::{Database, Writing};
pub use desk::{Desk, Keys, Settings};
pub use digest::{hmac_hex, sha256_hex};
pub use trouble::OrTrouble;
