#![doc = include_str!("../README.md")]

pub mod access;
pub mod catalogue;
pub mod chance;
pub mod clock;
pub mod database;
mod definitions;
mod days;
mod case;
mod desk;
mod digest;
pub mod idempotency;
mod kartabl;
pub mod letters;
pub mod organisation;
mod referrals;
mod responses;
pub mod outbox;
pub mod people;
pub mod request_store;
pub mod settings;
mod stages;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod throttle;
mod triage;
#[cfg(test)]
mod throttle_tests;
mod trouble;
pub mod world;

pub use chance::{Chance, SeededChance};
pub use clock::{Clock, SettableClock};
pub use database::{Database, Writing};
pub use desk::{Desk, Keys, Settings};
pub use digest::{hmac_hex, sha256_hex};
pub use trouble::OrTrouble;
