//! What is done to each case, step by step.

use super::merge;
use crate::Instant;
use crate::id::{DeskId, OfficerId};
use crate::limits::{bounded, required};
use crate::refusal::{Answer, Refusal};
use crate::request::Purpose;
use serde::{Deserialize, Serialize};

/// Most steps of one plan.
pub const STEPS: usize = 4;

/// One step: a verb of a case with what it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    Accept,
    Note {
        words: String,
    },
    Refer {
        to: Vec<OfficerId>,
        purpose: Purpose,
        instruction: String,
        due_at: Option<Instant>,
        /// In place of a moment: days from when it is done.
        due_days: Option<u32>,
    },
    Transfer {
        to: DeskId,
        reason: String,
    },
    AskCitizen {
        words: String,
        days: u32,
    },
    Reject {
        reason: String,
        legal_basis: String,
    },
}

/// Steps, all of which are done to a case or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The macro they come from. Only its texts have fields to fill.
    pub name: Option<String>,
    pub steps: Vec<Step>,
}

impl Step {
    /// The same with each of its texts changed.
    ///
    /// # Errors
    /// What `change` refuses.
    pub fn texts(&self, change: impl Fn(&str) -> Answer<String>) -> Answer<Self> {
        let mut step = self.clone();
        match &mut step {
            Step::Accept => {}
            Step::Note { words } | Step::AskCitizen { words, .. } => *words = change(words)?,
            Step::Refer { instruction, .. } => *instruction = change(instruction)?,
            Step::Transfer { reason, .. } => *reason = change(reason)?,
            Step::Reject { reason, legal_basis } => {
                *reason = change(reason)?;
                *legal_basis = change(legal_basis)?;
            }
        }
        Ok(step)
    }
}

impl Plan {
    /// The plan as it is kept: its texts folded, bounded, and their fields known.
    ///
    /// # Errors
    /// `MacroEmpty` without steps, `WrongStatus` for too many, `TooLong`, `ReasonMissing`, `UnknownMergeField`.
    pub fn admitted(self) -> Answer<Self> {
        if self.steps.is_empty() {
            return Err(Refusal::MacroEmpty);
        }
        if self.steps.len() > STEPS {
            return Err(Refusal::WrongStatus);
        }
        let named = self.name.is_some();
        let mut steps = Vec::new();
        for step in self.steps {
            let step = step.texts(|text| {
                let text = bounded(text)?;
                if named {
                    merge::check(&text)?;
                }
                Ok(text)
            })?;
            if let Step::Note { words } | Step::AskCitizen { words, .. } | Step::Reject { reason: words, .. } = &step {
                required(words)?;
            }
            steps.push(step);
        }
        Ok(Self { name: self.name, steps })
    }
}
