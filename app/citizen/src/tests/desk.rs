//! A desk that answers what a test put into it, and «not found» otherwise.

use super::staff::NoStaff;
use domain::access::{Access, CodeSent, DemoAccount, Enrolment, PasswordAccepted};
use domain::actor::Actor;
use domain::catalogue::{Catalogue, Home, ServicePage, ServiceResults, ServiceSearch};
use domain::draft::{CheckPage, DraftPage, Drafts, NextPage, StartPage};
use domain::form::{PageKey, Raw};
use domain::id::{DocumentId, DraftId, OfficerId, PersonId, RequestId};
use domain::identifier::Mobile;
use domain::message::{MessageView, Messages};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use domain::service_desk::ServiceDesk;
use domain::survey::{SurveyAnswers, SurveyPage, Surveys};
use domain::tracking::{Mine, Receipt, ResponseView, ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;
use std::sync::Arc;

/// What the desk knows.
#[derive(Clone, Default)]
pub struct Pretend {
    pub home: Option<Home>,
    pub results: Option<ServiceResults>,
    pub service: Option<ServicePage>,
    pub start: Option<StartPage>,
    pub page: Option<DraftPage>,
    pub check: Option<CheckPage>,
    pub tracking: Option<Tracking>,
    pub receipt: Option<Receipt>,
    pub response: Option<ResponseView>,
    pub mine: Option<Mine>,
    pub survey: Option<SurveyPage>,
    pub messages: Option<Vec<MessageView>>,
    pub code: Option<String>,
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
        let staff = Arc::new(NoStaff);
        ServiceDesk {
            access: me.clone(),
            catalogue: me.clone(),
            drafts: me.clone(),
            service_requests: me.clone(),
            kartabl: staff.clone(),
            triage: staff.clone(),
            stages: staff.clone(),
            referrals: staff.clone(),
            responses: staff,
            surveys: me.clone(),
            messages: me,
        }
    }
}

#[async_trait::async_trait]
impl Catalogue for Pretend {
    async fn home(&self) -> Answer<Home> {
        self.give(&self.home)
    }
    async fn search(&self, search: ServiceSearch) -> Answer<ServiceResults> {
        Ok(ServiceResults { search, ..self.give(&self.results)? })
    }
    async fn service(&self, _: &ServiceKey) -> Answer<ServicePage> {
        self.give(&self.service)
    }
}

#[async_trait::async_trait]
impl Drafts for Pretend {
    async fn start_page(&self, _: &Actor, _: &ServiceKey) -> Answer<StartPage> {
        self.give(&self.start)
    }
    async fn start(&self, _: &Actor, _: &ServiceKey, _: Option<TrackingCode>) -> Answer<DraftId> {
        Err(Refusal::NotFound)
    }
    async fn complete(&self, _: &Actor, _: &TrackingCode) -> Answer<DraftId> {
        Err(Refusal::NotFound)
    }
    async fn resume(&self, _: &Actor, _: DraftId) -> Answer<NextPage> {
        Err(Refusal::NotFound)
    }
    async fn page(&self, _: &Actor, _: DraftId, _: &PageKey) -> Answer<DraftPage> {
        self.give(&self.page)
    }
    async fn save(&self, _: &Actor, _: DraftId, _: &PageKey, _: Raw, _: bool) -> Answer<NextPage> {
        Err(Refusal::NotFound)
    }
    async fn check(&self, _: &Actor, _: DraftId) -> Answer<CheckPage> {
        self.give(&self.check)
    }
    async fn submit(&self, _: &Actor, _: DraftId, _: &str) -> Answer<TrackingCode> {
        Err(Refusal::NotFound)
    }
    async fn discard(&self, _: &Actor, _: DraftId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn remove_file(&self, _: &Actor, _: DraftId, _: &PageKey, _: DocumentId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl ServiceRequests for Pretend {
    async fn track(&self, _: &Actor, _: &[RequestId], _: &str) -> Answer<Tracking> {
        self.give(&self.tracking)
    }
    async fn follow(&self, _: &str, _: &str, _: &str) -> Answer<RequestId> {
        Err(Refusal::NotFound)
    }
    async fn receipt(&self, _: &Actor, _: &TrackingCode) -> Answer<Receipt> {
        self.give(&self.receipt)
    }
    async fn mine(&self, _: &Actor) -> Answer<Mine> {
        self.give(&self.mine)
    }
    async fn withdraw(&self, _: &Actor, _: &TrackingCode) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn object(&self, _: &Actor, _: &TrackingCode, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn act(&self, _: &Actor, _: &TrackingCode, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn response(&self, _: &Actor, _: &TrackingCode) -> Answer<ResponseView> {
        self.give(&self.response)
    }
}

#[async_trait::async_trait]
impl Surveys for Pretend {
    async fn open(&self, _: &str) -> Answer<SurveyPage> {
        self.give(&self.survey)
    }
    async fn answer(&self, _: &str, _: SurveyAnswers) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Messages for Pretend {
    async fn demo_messages(&self, _: &str) -> Answer<Vec<MessageView>> {
        self.give(&self.messages)
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
        Err(Refusal::NotFound)
    }
    async fn enter_second_factor(&self, _: OfficerId, _: &str) -> Answer<()> {
        Err(Refusal::WrongCode)
    }
    async fn demo_accounts(&self) -> Answer<Vec<DemoAccount>> {
        Ok(Vec::new())
    }
    async fn demo_code(&self, _: &Mobile) -> Answer<Option<String>> {
        Ok(self.code.clone())
    }
}
