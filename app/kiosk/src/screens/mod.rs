//! One screen per file.

mod attract;
mod check_in;
mod home;
mod number;
mod pairing;
mod service;
mod services;
mod size;
mod survey;
mod ticket;
mod tiles;
mod track;

pub(crate) use attract::attract;
pub(crate) use check_in::check_in;
pub(crate) use home::home;
pub(crate) use number::number;
pub(crate) use pairing::pairing;
pub(crate) use service::service;
pub(crate) use services::services;
pub(crate) use size::size;
pub(crate) use survey::{survey, survey_thanks};
pub(crate) use ticket::ticket;
pub(crate) use track::track;
