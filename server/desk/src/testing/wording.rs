//! Wording without words: what a test wants to see of a message.

use domain::message::{MessageFacts, Wording};
use domain::request::Notice;

/// Writes a notice as its name with what it carries.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainWording;

impl Wording for PlainWording {
    fn notice(&self, notice: &Notice, facts: &MessageFacts) -> String {
        let survey = facts.survey_address.as_deref().unwrap_or_default();
        format!("{notice:?} {} {} {survey}", facts.code, facts.address)
    }

    fn code(&self, code: &str, host: &str) -> String {
        format!("{code} @{host} #{code}")
    }
}
