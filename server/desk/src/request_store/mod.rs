//! Requests in the database: loading, the guarded save, the events' hash chain.

mod chain;
mod load;
mod save;
#[cfg(test)]
mod tests;

#[cfg(any(test, feature = "testing"))]
pub(crate) use chain::row;
pub use chain::{Broken, History, events, history, verify_all};
pub(crate) use load::in_hand_words;
pub use load::{by_code, by_id, for_update, referrals_of, seen};
pub use save::{insert, save};
