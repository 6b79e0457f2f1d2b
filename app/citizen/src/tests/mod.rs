//! Pages drawn to HTML against a pretend desk, each in its states.

mod catalogue;
mod desk;
mod drafts;
mod following;
mod render;
mod samples;
mod sent;
mod staff;
mod trouble;
