//! Proving who one is. Secrets are counted in the database; wrong, used, expired and unknown look the same.

use crate::Instant;
use crate::actor::Role;
use crate::id::{OfficerId, PersonId};
use crate::identifier::Mobile;
use crate::refusal::Answer;
use serde::{Deserialize, Serialize};

/// Digits in a code.
pub const CODE_DIGITS: u32 = 6;
/// Minutes a code is good for.
pub const CODE_MINUTES: i64 = 10;
/// Tries per mobile and window; asking for another code does not reset them.
pub const CODE_TRIES: u32 = 5;
/// Seconds before another code can be asked for.
pub const RESEND_SECONDS: i64 = 60;

#[async_trait::async_trait]
pub trait Access: Send + Sync {
    /// Sends a code. Earlier codes stay good until their own time is up.
    async fn ask_code(&self, mobile: &Mobile, address: &str) -> Answer<CodeSent>;
    /// Takes any of the mobile's codes that is still good, once.
    async fn enter_code(&self, mobile: &Mobile, code: &str) -> Answer<PersonId>;
    /// First factor of staff.
    async fn enter_password(&self, username: &str, password: &str, address: &str) -> Answer<PasswordAccepted>;
    /// A fresh second factor to put into an authenticator; the same until it is confirmed.
    async fn enrolment(&self, officer: OfficerId) -> Answer<Enrolment>;
    /// Second factor; the first right code confirms the enrolment. A code works once.
    async fn enter_second_factor(&self, officer: OfficerId, code: &str) -> Answer<()>;
    /// Accounts and codes that the sign-in pages of a demo show; empty outside a demo.
    async fn demo_accounts(&self) -> Answer<Vec<DemoAccount>>;
    /// The last code sent to this mobile; only in a demo.
    async fn demo_code(&self, mobile: &Mobile) -> Answer<Option<String>>;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeSent {
    pub resend_at: Instant,
    pub expires_at: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordAccepted {
    pub officer: OfficerId,
    /// A second factor is already there; otherwise it has to be enrolled now.
    pub enrolled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// Base32, for typing.
    pub secret: String,
    /// `otpauth:` address as SVG of a QR code.
    pub qr: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoAccount {
    pub username: String,
    pub password: String,
    pub name: String,
    pub roles: Vec<Role>,
    pub unit_title: String,
    /// The code that the authenticator would show now.
    pub code: String,
}
