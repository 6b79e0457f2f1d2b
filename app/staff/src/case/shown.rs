//! What has to be known of the case that is drawn, away from where it is drawn.

use super::{DrawnCase, Verb};
use domain::id::RequestId;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub id: RequestId,
    pub revision: u32,
    /// Whose it is.
    pub name: String,
    /// What can be done, in order, with the words of the buttons.
    pub offered: Vec<(Verb, String)>,
}

impl Shown {
    pub fn of(case: &DrawnCase) -> Self {
        Self { id: case.id, revision: case.revision, name: case.name.clone(), offered: case.verbs() }
    }
}
