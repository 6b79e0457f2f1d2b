#![doc = include_str!("../README.md")]

pub mod desk;
pub mod document;
pub mod draft;
mod error;
pub mod idempotency;
pub mod letter;
pub mod letter_sequence;
pub mod message;
mod moment;
pub mod officer;
pub mod officer_grant;
pub mod otp_challenge;
pub mod person;
pub mod read_mark;
pub mod referral;
mod referrals;
pub mod request;
pub mod request_event;
pub mod service;
pub mod service_request;
pub mod service_version;
pub mod session;
pub mod setting;
pub mod survey;
pub mod throttle;
pub mod unit;
pub mod words;

pub use error::{BadRow, from_json, from_word, to_json};
pub use moment::Moment;
