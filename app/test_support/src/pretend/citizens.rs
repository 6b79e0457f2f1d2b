//! What pages of citizens ask.

use super::Pretend;
use domain::actor::Actor;
use domain::catalogue::{Catalogue, Home, ServicePage, ServiceResults, ServiceSearch};
use domain::draft::{CheckPage, DraftPage, Drafts, NextPage, StartPage};
use domain::form::{PageKey, Raw};
use domain::id::{DocumentId, DraftId, RequestId};
use domain::message::{MessageView, Messages};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use domain::survey::{SurveyAnswers, SurveyPage, Surveys};
use domain::tracking::{Mine, Receipt, ResponseView, ServiceRequests, Tracking};
use domain::tracking_code::TrackingCode;

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
