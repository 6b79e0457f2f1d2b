//! Programs this project needs and installs when they are missing.

pub mod debian;
pub mod node;
pub mod postgres;
pub mod rust;
