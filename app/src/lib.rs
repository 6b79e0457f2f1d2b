//! The shells of the three audiences: the HTML around every page, and what the browser is allowed to do with it.
//!
//! Compiled for the server only. The pages themselves live in `citizen`, `staff` and `kiosk`.

mod assets;
mod policy;
mod shell;

pub use assets::{Assets, Audience};
pub use shell::{citizen_shell, kiosk_shell, staff_shell};
