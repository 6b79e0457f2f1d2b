//! What the body asks other agencies; the citizen never carries it.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inquiry {
    pub key: String,
    /// The agency that is asked.
    pub agency: String,
    /// What it is asked.
    pub subject: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Key of the stage in which it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}
