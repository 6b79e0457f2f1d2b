//! What a file really is, and what must not stay in it.

mod locked;
mod name;
mod orientation;
mod sniff;
mod strip;

pub use locked::is_locked_pdf;
pub use name::clean_name;
pub use sniff::{SNIFF_BYTES, file_type};
pub use strip::{BrokenImage, strip};
