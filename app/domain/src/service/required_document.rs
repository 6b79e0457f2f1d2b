//! What the citizen has to have.

use crate::form::FieldKey;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredDocument {
    pub key: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    pub kind: DocumentKind,
    /// An identity paper (identity card, birth certificate, passport). A copy of one is never asked for: it is seen in
    /// the original or asked by inquiry.
    #[serde(default, skip_serializing_if = "crate::form::is_false")]
    pub identity_paper: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DocumentKind {
    /// The original is shown at the counter and given back.
    OriginalSeen,
    /// Uploaded in this field of the form.
    Upload { field: FieldKey },
    /// Asked by the body itself; the inquiry with this key, when it is listed.
    SystemInquiry {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        inquiry: Option<String>,
    },
}
