#![doc = include_str!("../README.md")]

mod assets;
mod policy;
mod shell;

pub use assets::{Assets, Audience};
pub use shell::{citizen_shell, staff_shell};
pub use staff::{LOOK_COOKIE, Look, SheetOf, case_sheet};
