//! One page per file.

mod home;
mod not_found;
mod service;
mod services;
mod track;

pub(crate) use home::Home;
pub(crate) use not_found::NotFound;
pub(crate) use service::Service;
pub(crate) use services::Services;
pub(crate) use track::Track;
