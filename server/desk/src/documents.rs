//! Files: taken as they arrive, told by their content, bound to a draft and later to its request.

mod attach;
mod begin;
mod intake;
mod open;
mod remove;
mod rows;
mod sweep;
#[cfg(test)]
mod tests;

pub use attach::{Purpose, StaffUpload, begin_for_request};
pub use begin::{Upload, begin};
pub(crate) use intake::{Intake, Stored};
pub use open::open;
pub(crate) use remove::{forget, forget_files};
pub(crate) use rows::{Owner, bind_to_request, check_evidence, copy_to_draft, insert, uploads_of, view};
pub use sweep::sweep;
