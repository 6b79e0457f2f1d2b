//! `#[server]` functions: who, ask, translate.

pub mod reply;
