//! What officers are told without asking (اعلان‌ها): mentions and referrals as they happen, reminders by the clock. All
//! of it is written in a transaction that either decides something or records that somebody was reminded: nothing is told
//! twice, and nothing is lost by a crash.

mod alarm;
mod choose;
mod digest;
mod home;
mod of_event;
mod read;
mod receivers;
mod remind;
mod sms;
mod tell;

pub(crate) use alarm::set as set_alarm;
pub use choose::{choose, chosen};
pub use digest::send_digests;
pub use home::home;
pub(crate) use of_event::of_event;
pub use read::read_all;
pub(crate) use read::{read_of_case, sweep, unread};
pub use remind::remind_due;

#[cfg(test)]
mod tests;
