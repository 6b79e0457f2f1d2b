//! Where files lie: a directory of this machine, in which names are never taken from outside.

mod directory;
mod incoming;
mod key;

pub use directory::Directory;
pub use incoming::Incoming;
pub use key::StorageKey;
