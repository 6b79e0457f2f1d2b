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

pub use attach::{ResponseUpload, begin_for_response};
pub use begin::{Upload, begin};
pub use open::open;
pub(crate) use remove::{forget, forget_files};
pub(crate) use rows::{bind_to_request, copy_to_draft, uploads_of, view};
pub use sweep::sweep;
