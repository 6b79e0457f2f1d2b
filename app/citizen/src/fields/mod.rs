//! Inputs of a question page: one component per kind of field, everything posted by plain HTML (`domain::form::raw`).

mod files;
mod lines;
mod one;
mod place_in_form;
mod sentence;

pub(crate) use lines::problem_lines;
pub(crate) use one::Fields;
pub(crate) use place_in_form::Filled;
