#![doc = include_str!("../README.md")]

mod drawn;
mod english;
mod pretend;
mod samples;
mod visit;

pub use drawn::Drawn;
pub use pretend::Pretend;
pub use samples::{agency, due, morning, officer, promise, unit};
pub use visit::{Visit, draw_part};
