//! Proving who one is. Everything that can be guessed is counted in the database before it is looked at.

mod ask_code;
mod demo;
mod enrolment;
mod enter_code;
mod enter_password;
mod enter_second_factor;
pub mod password;
#[cfg(test)]
mod tests;
pub mod totp;

pub use demo::PASSWORD_SETTING;

use crate::desk::Desk;
use domain::access::{Access, CodeSent, DemoAccount, Enrolment, PasswordAccepted};
use domain::id::{OfficerId, PersonId};
use domain::identifier::Mobile;
use domain::refusal::Answer;

#[async_trait::async_trait]
impl Access for Desk {
    async fn ask_code(&self, mobile: &Mobile, address: &str) -> Answer<CodeSent> {
        ask_code::ask_code(self, mobile, address).await
    }

    async fn enter_code(&self, mobile: &Mobile, code: &str) -> Answer<PersonId> {
        enter_code::enter_code(self, mobile, code).await
    }

    async fn enter_password(&self, username: &str, password: &str, address: &str) -> Answer<PasswordAccepted> {
        enter_password::enter_password(self, username, password, address).await
    }

    async fn enrolment(&self, officer: OfficerId) -> Answer<Enrolment> {
        enrolment::enrolment(self, officer).await
    }

    async fn enter_second_factor(&self, officer: OfficerId, code: &str) -> Answer<()> {
        enter_second_factor::enter_second_factor(self, officer, code).await
    }

    async fn demo_accounts(&self) -> Answer<Vec<DemoAccount>> {
        demo::accounts(self).await
    }

    async fn demo_code(&self, mobile: &Mobile) -> Answer<Option<String>> {
        demo::code(self, mobile).await
    }
}

/// What is stored of a code: keyed, and bound to its mobile.
fn code_hmac(desk: &Desk, mobile: &Mobile, code: &str) -> String {
    crate::hmac_hex(&desk.keys.otp, &[b"otp", mobile.as_str().as_bytes(), code.as_bytes()])
}
