//! What every answer has in common: its name in the log, the caller's address, limits, headers and error pages.

pub mod address;
pub mod crowd;
pub mod disposition;
pub mod error_pages;
pub mod headers;
pub mod limits;
pub mod log;
pub mod rate;
pub mod reference;
