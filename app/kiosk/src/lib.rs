#![doc = include_str!("../README.md")]

mod calibration;
mod catalogue;
mod display;
mod field;
mod file;
mod frame;
mod hours;
mod idle;
mod idle_clock;
mod keys;
mod kiosk;
mod kit;
mod machine;
mod paper;
mod parts;
pub mod print;
mod qr;
mod raw;
mod read_out;
mod request;
mod screen;
mod screens;
mod ticket;
mod visit;

#[cfg(test)]
mod pretend;
#[cfg(test)]
mod tests;

pub use display::Display;
pub use kiosk::Kiosk;
pub use machine::*;
pub use qr::squares;
