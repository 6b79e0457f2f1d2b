//! What people of the demonstration are called and say: `words.json`. A `#` stands for a digit.

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub given_names: Vec<String>,
    pub family_names: Vec<String>,
    pub foreign_names: Vec<String>,
    /// One-line answers by the key of their field.
    pub text: HashMap<String, Vec<String>>,
    /// Answers of several lines by the key of their field; `address` for whatever ends so.
    pub long_text: HashMap<String, Vec<String>>,
    pub deficiency: DeficiencyWords,
    /// Reason and legal basis.
    pub rejection: Vec<(String, String)>,
    pub transfer: Vec<String>,
    pub instructions: Vec<String>,
    pub returns: Vec<String>,
    /// Where a service names no law for its inquiry.
    pub inquiry_laws: Vec<String>,
    pub inquiry_answers: Vec<String>,
    pub inquiry_numbers: Vec<String>,
    pub inquiry_cancels: Vec<String>,
    pub asks: Vec<String>,
    pub acts: Vec<String>,
    pub confirms: Vec<String>,
    pub decision_notes: Vec<String>,
    pub notes: Vec<String>,
    pub next_steps: Vec<String>,
    pub response_texts: Vec<String>,
    pub refusal_basis: String,
    pub objections: Vec<String>,
    pub reopen: Vec<String>,
    pub survey_comments: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeficiencyWords {
    pub file: Vec<String>,
    pub other: Vec<String>,
    /// For the whole notice; may be empty.
    pub words: Vec<String>,
}

/// The words, read once.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    serde_json::from_str(include_str!("words.json")).expect("the table in this folder, read by a test")
});
