//! Messages (پیام): what leaves the desk for a person.

use crate::Instant;
use crate::alert::{AlertKind, Digest};
use crate::in_person::{Appointment, TicketNumber};
use crate::request::Notice;
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// How carefully a message is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageClass {
    /// Never sent late and never sent again by itself.
    Otp,
    /// Sent at least once, with back-off.
    Notice,
}

/// What a wording may speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageFacts {
    pub agency: String,
    pub service_title: String,
    pub desk_title: String,
    pub code: TrackingCode,
    /// First-party address of the tracking page.
    pub address: String,
    /// Address of the survey, for the invitation.
    pub survey_address: Option<String>,
    pub promise: Option<Instant>,
}

/// Puts notices into words. Implemented by the room of all wording, so that the desk itself speaks no language.
pub trait Wording: Send + Sync {
    fn notice(&self, notice: &Notice, facts: &MessageFacts) -> String;
    /// A reminder for an officer; `facts.address` is the case's, for staff.
    fn reminder(&self, kind: AlertKind, facts: &MessageFacts) -> String;
    /// A day's sum for an officer.
    fn digest(&self, digest: Digest, agency: &str, address: &str) -> String;
    /// It is nearly the turn of whoever has this number; so many are called earlier.
    fn near(&self, number: &TicketNumber, ahead: u32, place: &str, agency: &str, address: &str) -> String;
    /// When and where somebody has an appointment, with the code to say there.
    fn appointment(&self, booked: &Appointment, place: &str, agency: &str, address: &str) -> String;
    /// One part (70 characters), ending in the line by which browsers fill the code in.
    fn code(&self, code: &str, host: &str) -> String;
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageState {
    Waiting,
    Sent,
    /// Given up; an operator has to look.
    Dead,
}

/// One line of the demo's outbox page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageView {
    pub to: String,
    pub text: String,
    pub class: MessageClass,
    pub state: MessageState,
    pub created_at: Instant,
    pub code: Option<TrackingCode>,
}

#[async_trait::async_trait]
pub trait Messages: Send + Sync {
    /// The newest messages; `NotFound` outside a demo.
    async fn demo_messages(&self, words: &str) -> crate::refusal::Answer<Vec<MessageView>>;
}
