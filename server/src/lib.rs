//! The machine: wiring of the desk, the pages and the routes that are not pages.

pub mod assets;
pub mod pages;
