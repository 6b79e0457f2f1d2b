//! Table 1: the stages of the work, who does them, how long they may take.

use crate::calendar::Span;
use serde::{Deserialize, Serialize};

/// A row of table 1. Stages stand in their usual order; decisions may leave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    pub key: String,
    /// What is done, as the citizen reads it on the timeline.
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Key of the unit that does it.
    pub unit: String,
    /// زمان مورد توافق
    pub agreed_time: Span,
    /// Warned earlier or later than in the other stages: so much of the promised time is left, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<u8>,
    /// سمت
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// خروجی مرحله
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    pub decisions: Vec<Decision>,
}

impl Stage {
    /// Whether a response may be drafted here.
    pub fn leads_to_answer(&self) -> bool {
        self.decisions.iter().any(|decision| decision.outcome == DecisionOutcome::Answer)
    }
}

/// What the person at work may decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub key: String,
    /// The button: a verb.
    pub label: String,
    pub outcome: DecisionOutcome,
    /// Whether words have to go with it.
    #[serde(default, skip_serializing_if = "crate::form::is_false")]
    pub needs_reason: bool,
}

/// Where a decision leads. In JSON: `"next"`, `"answer"`, `"ask_citizen"`, `{"stage": {"stage": "visit"}}`,
/// `{"return_to": {"stage": "review"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DecisionOutcome {
    /// To the stage after this one.
    Next,
    /// To a later stage.
    Stage { stage: String },
    /// Back to an earlier stage.
    ReturnTo { stage: String },
    /// The response is drafted here.
    Answer,
    /// The citizen has to come, pay or bring something; the stage goes on afterwards.
    AskCitizen,
}
