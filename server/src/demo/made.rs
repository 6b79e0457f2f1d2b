//! What came of making the demonstration.

use domain::refusal::Refusal;
use domain::request::StatusKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Kept in the settings of a database that holds a demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The whole history was written.
    pub complete: bool,
}

/// Whether something was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    Now(Report),
    /// It was there; nothing was changed.
    Before {
        complete: bool,
    },
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub services: usize,
    pub officers: usize,
    pub citizens: usize,
    pub files: u32,
    pub surveys: u32,
    /// Requests by the status they ended in.
    pub requests: BTreeMap<StatusKind, u32>,
}

/// Why it could not be made.
#[derive(Debug, thiserror::Error)]
pub enum CannotLoad {
    /// A use case refused what the demonstration did. `doing` names the step.
    #[error("the desk refused to {doing}: {refusal:?}")]
    Refused { doing: &'static str, refusal: Refusal },
    #[error("the desk is in trouble: {0:?}")]
    Desk(#[from] Refusal),
    #[error("this desk is not set up for a demonstration")]
    NotDemo,
    /// People would find fictional cases among their own.
    #[error("this database belongs to a real organisation; a demonstration needs one of its own")]
    NotEmpty,
    /// A form asks for something that the demonstration does not know to answer.
    #[error("the page `{page}` of a form did not take what was filled in: {wrong:?}")]
    Form {
        page: String,
        /// Inputs with a problem.
        wrong: Vec<String>,
    },
}

/// Names the step that was refused.
pub(super) trait Doing<T> {
    fn doing(self, doing: &'static str) -> Result<T, CannotLoad>;
}

impl<T> Doing<T> for Result<T, Refusal> {
    fn doing(self, doing: &'static str) -> Result<T, CannotLoad> {
        self.map_err(|refusal| CannotLoad::Refused { doing, refusal })
    }
}
