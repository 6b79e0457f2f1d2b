//! Work on many cases, by plain forms: what is to be done, what would happen, done. Marks are put at once; all else is an
//! order that can be taken back for a moment.

mod choose;
mod confirm;
mod mark;
mod preview;
pub mod typed;
mod undo;

pub use choose::choose;
pub use confirm::confirm;
pub use mark::mark;
pub use preview::preview;
pub use undo::undo;
