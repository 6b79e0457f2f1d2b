//! Pages drawn to HTML against a pretend desk, each in its states.

mod case;
mod desk;
mod forms;
mod list;
mod no_citizens;
mod render;
mod samples;
mod signing_in;
