//! The outbox: what leaves the desk for a person is written in the transaction that decided it, and sent afterwards.

mod enqueue;

pub use enqueue::{MOBILE_CHANNEL, enqueue_code, enqueue_notices};
