//! The outbox: what leaves the desk for a person is written in the transaction that decided it, and sent afterwards.
//!
//! Two classes. A **code** is sent at most once: whoever needs another asks for it. A **notice** is sent at least once:
//! a worker that dies between the provider's «taken» and our commit sends it again under the same reference, and a
//! provider that knows references then sends nothing twice. More cannot be promised without such a provider.

mod appointment;
mod claim;
mod deliver;
mod enqueue;
mod facts;
mod invite;
#[cfg(test)]
mod tests;

pub(crate) use appointment::enqueue_appointment;
pub use deliver::{Delivered, deliver_waiting};
pub(crate) use enqueue::waiting;
pub use enqueue::{MOBILE_CHANNEL, enqueue_code, enqueue_near, enqueue_notices};
pub(crate) use facts::facts;
pub(crate) use invite::invite_again;
