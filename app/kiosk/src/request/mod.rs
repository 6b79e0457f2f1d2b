//! A request at the kiosk: the same form as on the web, one page of questions at a time, kept in memory only.

mod choice;
mod draft;
mod field;
mod files;
mod group;
mod inputs;
mod page;
mod place;
mod reveal;
mod review;
mod sent;
mod slip;
mod start;
mod statement;

pub(crate) use draft::Draft;
pub(crate) use page::request;
pub(crate) use sent::sent;
pub(crate) use start::{complaint, requests};
