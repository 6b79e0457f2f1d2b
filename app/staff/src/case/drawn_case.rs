//! A case as the page has it.

use super::Verb;
use domain::id::RequestId;
use domain::kartabl::CaseView;
use serde::{Deserialize, Serialize};
use server_fns::Packed;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DrawnCase {
    pub id: RequestId,
    /// Sent back with every verb: the guard against deciding on an old picture.
    pub revision: u32,
    /// Of the page.
    pub title: String,
    pub service_title: String,
    /// Whose it is.
    pub name: String,
    /// Keys of what can be done, in order, with the words of the buttons.
    pub offered: Vec<(String, String)>,
    /// Of each part beside the case, the id of what has the focus after the part was opened, closed or changed.
    pub beside: Vec<String>,
    /// Where its time went, in lines.
    pub ledger: String,
    /// HTML: where it stands.
    pub tags: String,
    /// HTML: what was asked.
    pub what: String,
    /// HTML: what happened.
    pub past: String,
    /// What the forms of the verbs need; read when the first one is opened.
    pub forms: Packed<CaseView>,
}

impl DrawnCase {
    /// What can be done, in order, with the words of the buttons.
    pub fn verbs(&self) -> Vec<(Verb, String)> {
        self.offered.iter().filter_map(|(key, label)| Some((Verb::of_key(key)?, label.clone()))).collect()
    }
}
