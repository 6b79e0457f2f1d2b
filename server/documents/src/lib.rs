#![doc = include_str!("../README.md")]

mod qr;

pub use qr::{TooLong, qr_svg};
