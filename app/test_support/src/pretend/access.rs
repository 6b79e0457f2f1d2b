//! Signing in, which pages only draw.

use super::Pretend;
use domain::access::{Access, CodeSent, DemoAccount, Enrolment, PasswordAccepted};
use domain::id::{OfficerId, PersonId};
use domain::identifier::Mobile;
use domain::refusal::{Answer, Refusal};

#[async_trait::async_trait]
impl Access for Pretend {
    async fn ask_code(&self, _: &Mobile, _: &str) -> Answer<CodeSent> {
        Err(Refusal::NotFound)
    }
    async fn enter_code(&self, _: &Mobile, _: &str) -> Answer<PersonId> {
        Err(Refusal::WrongCode)
    }
    async fn enter_password(&self, _: &str, _: &str, _: &str) -> Answer<PasswordAccepted> {
        Err(Refusal::WrongCode)
    }
    async fn enrolment(&self, _: OfficerId) -> Answer<Enrolment> {
        Ok(Enrolment { secret: "ABCDEFGH".to_owned(), qr: "<svg viewBox=\"0 0 10 10\"></svg>".to_owned() })
    }
    async fn enter_second_factor(&self, _: OfficerId, _: &str) -> Answer<()> {
        Err(Refusal::WrongCode)
    }
    async fn demo_accounts(&self) -> Answer<Vec<DemoAccount>> {
        Ok(self.accounts.clone())
    }
    async fn demo_code(&self, _: &Mobile) -> Answer<Option<String>> {
        Ok(self.code.clone())
    }
}
