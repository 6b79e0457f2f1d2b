//! Wording without words: what a test wants to see of a message.

use domain::alert::{AlertKind, Digest};
use domain::in_person::{Appointment, TicketNumber};
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

    fn reminder(&self, kind: AlertKind, facts: &MessageFacts) -> String {
        format!("{kind:?} {} {}", facts.code, facts.address)
    }

    fn digest(&self, digest: Digest, agency: &str, address: &str) -> String {
        format!("{digest:?} {agency} {address}")
    }

    fn near(&self, number: &TicketNumber, ahead: u32, place: &str, agency: &str, address: &str) -> String {
        format!("near {}{} {ahead} {place} {agency} {address}", number.letter, number.number)
    }

    fn appointment(&self, booked: &Appointment, place: &str, agency: &str, address: &str) -> String {
        format!("appointment {} {} {place} {agency} {address}", booked.at.to_rfc3339(), booked.code)
    }

    fn code(&self, code: &str, host: &str) -> String {
        format!("{code} @{host} #{code}")
    }
}
