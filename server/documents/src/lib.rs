#![doc = include_str!("../README.md")]

mod qr;
mod sheet;

pub use qr::{TooLong, qr_svg};
pub use sheet::{Sheet, Unwritable};
