//! The time of day, as a parameter.

use domain::Instant;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time. The machine's own clock is the server's.
pub trait Clock: Send + Sync {
    /// Now, to the microsecond: what is finer would not come back from the database.
    fn now(&self) -> Instant;
}

/// A clock that stands still until it is set: for tests, and for the demo's ninety days.
#[derive(Debug)]
pub struct SettableClock(AtomicI64);

impl SettableClock {
    pub fn new(at: Instant) -> Self {
        Self(AtomicI64::new(at.timestamp_micros()))
    }

    pub fn set(&self, at: Instant) {
        self.0.store(at.timestamp_micros(), Ordering::SeqCst);
    }

    pub fn advance(&self, by: chrono::Duration) {
        self.0.fetch_add(by.num_microseconds().unwrap_or(i64::MAX), Ordering::SeqCst);
    }
}

impl Clock for SettableClock {
    fn now(&self) -> Instant {
        entity::Moment(self.0.load(Ordering::SeqCst)).instant()
    }
}
