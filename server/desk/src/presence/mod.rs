//! Who has which case open: one row per tab, with a lease that has to be renewed. Only told, never relied on: what guards
//! a case against two hands is its revision.

mod here;
mod lapse;
mod present;
#[cfg(test)]
mod tests;

pub use here::here;
pub use lapse::{gone, lapse};
pub(crate) use present::present;
