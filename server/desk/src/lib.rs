#![doc = include_str!("../README.md")]

pub mod access;
pub mod alerts;
pub mod bulk;
mod case;
pub mod catalogue;
pub mod chance;
pub mod clock;
pub mod database;
mod definitions;
pub mod delegations;
mod desk;
mod digest;
pub mod documents;
pub mod drafts;
pub mod export;
pub mod idempotency;
pub mod inquiries;
mod jottings;
mod kartabl;
pub mod lapse;
pub mod letters;
pub mod live;
mod macros;
mod marks;
mod messages;
pub mod organisation;
pub mod outbox;
pub mod people;
pub mod presence;
mod referrals;
pub mod request_store;
mod responses;
mod saved_views;
pub mod search;
mod secretariat;
mod service_requests;
pub mod sessions;
pub mod settings;
mod stages;
mod surveys;
pub mod sweep;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod throttle;
#[cfg(test)]
mod throttle_tests;
mod triage;
mod trouble;
pub mod world;

pub use chance::{Chance, SeededChance};
pub use clock::{Clock, SettableClock};
pub use database::{Database, Writing};
pub use desk::{Desk, Keys, Settings};
pub(crate) use digest::sha256_of_file;
pub use digest::{hmac_hex, sha256_hex};
pub use trouble::OrTrouble;
