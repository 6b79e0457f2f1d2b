#![doc = include_str!("../README.md")]

pub mod access;
pub mod appointments;
pub mod caller;
pub mod catalogue;
pub mod delegations;
pub mod drafts;
mod error;
pub mod inquiries;
pub mod jottings;
pub mod kartabl;
pub mod messages;
mod packed;
mod post;
pub mod queue;
pub mod referrals;
pub mod reply;
pub mod responses;
pub mod saved_views;
pub mod secretariat;
pub mod service_requests;
pub mod session;
pub mod stages;
pub mod surveys;
pub mod triage;
pub mod upload;

pub use error::{AppError, Transport, status_of};
pub use packed::Packed;
pub use post::{post, post_json};
