//! A desk that shows what a test put into it. Verbs are not tried here: pages only draw their forms.

use super::no_citizens::NoCitizens;
use domain::Instant;
use domain::access::{Access, CodeSent, DemoAccount, Enrolment, PasswordAccepted};
use domain::actor::Actor;
use domain::id::{DeskId, OfficerId, PersonId, ReferralId, RequestId};
use domain::identifier::Mobile;
use domain::kartabl::{
    CaseView, Kartabl, KartablFilter, KartablPage, Referrals, Responses, Seen, StaffEntry, Stages, Triage,
};
use domain::refusal::{Answer, Refusal};
use domain::request::{DeficientItem, DeliveryMeans, DraftResponse, Purpose};
use domain::service_desk::ServiceDesk;
use std::sync::Arc;

/// What the desk knows.
#[derive(Clone, Default)]
pub struct Pretend {
    pub page: Option<KartablPage>,
    pub case: Option<CaseView>,
    pub accounts: Vec<DemoAccount>,
    /// Answered to everything, when given.
    pub refuses: Option<Refusal>,
}

impl Pretend {
    fn give<T: Clone>(&self, known: &Option<T>) -> Answer<T> {
        match &self.refuses {
            Some(refusal) => Err(refusal.clone()),
            None => known.clone().ok_or(Refusal::NotFound),
        }
    }

    pub fn into_desk(self) -> ServiceDesk {
        let me = Arc::new(self);
        let citizens = Arc::new(NoCitizens);
        ServiceDesk {
            access: me.clone(),
            catalogue: citizens.clone(),
            drafts: citizens.clone(),
            service_requests: citizens.clone(),
            kartabl: me.clone(),
            triage: me.clone(),
            stages: me.clone(),
            referrals: me.clone(),
            responses: me,
            surveys: citizens.clone(),
            messages: citizens,
        }
    }
}

#[async_trait::async_trait]
impl Kartabl for Pretend {
    async fn list(&self, _: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
        Ok(KartablPage { filter, ..self.give(&self.page)? })
    }
    async fn case(&self, _: &Actor, _: RequestId) -> Answer<CaseView> {
        self.give(&self.case)
    }
    async fn changes_since(&self, _: &Actor, _: RequestId, _: u32) -> Answer<Vec<StaffEntry>> {
        Err(Refusal::NotFound)
    }
    async fn note(&self, _: &Actor, _: RequestId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Triage for Pretend {
    async fn accept(&self, _: &Actor, _: Seen, _: Option<OfficerId>) -> Answer<String> {
        Err(Refusal::NotFound)
    }
    async fn mark_deficient(&self, _: &Actor, _: Seen, _: Vec<DeficientItem>, _: String, _: u32) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn reject(&self, _: &Actor, _: Seen, _: String, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn transfer(&self, _: &Actor, _: Seen, _: DeskId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Stages for Pretend {
    async fn decide(&self, _: &Actor, _: Seen, _: String, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn ask_citizen(&self, _: &Actor, _: Seen, _: String, _: u32) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn confirm_citizen_acted(&self, _: &Actor, _: Seen, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn close(&self, _: &Actor, _: Seen) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn reopen(&self, _: &Actor, _: Seen, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Referrals for Pretend {
    async fn refer(&self, _: &Actor, _: Seen, _: OfficerId, _: Purpose, _: String, _: Option<Instant>) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn give_back(&self, _: &Actor, _: Seen, _: ReferralId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn recall(&self, _: &Actor, _: Seen, _: ReferralId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Responses for Pretend {
    async fn draft(&self, _: &Actor, _: Seen, _: DraftResponse) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn approve(&self, _: &Actor, _: Seen) -> Answer<String> {
        Err(Refusal::NotFound)
    }
    async fn deliver(&self, _: &Actor, _: Seen, _: DeliveryMeans) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

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
        Ok(None)
    }
}
