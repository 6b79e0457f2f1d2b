//! What pages are told while somebody looks at them. A commit rings the [`Bell`]; who listens is told where to look and
//! reads for themselves, by what they may see then.
//!
//! ```text
//! use case ── Writing::tell ──commit──▶ Bell ──▶ streams of this process
//!                                        │ ▲
//!                       NOTIFY (PostgreSQL)│ │ other instances; and the events table, for what was missed
//!                                        ▼ │
//!                                       watch
//! ```

mod bell;
mod found;
mod glance;
mod hearing;
#[cfg(test)]
mod tests;
mod watch;
mod wire;

pub use bell::{Bell, Ear, News, Told};
pub use glance::glance;
pub use hearing::{Hearing, hearing};
pub use watch::watch;
