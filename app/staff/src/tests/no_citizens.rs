//! The citizens' side of the desk: nothing that a page of staff may ask.

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

pub struct NoCitizens;

#[async_trait::async_trait]
impl Catalogue for NoCitizens {
    async fn home(&self) -> Answer<Home> {
        Err(Refusal::NotFound)
    }
    async fn search(&self, _: ServiceSearch) -> Answer<ServiceResults> {
        Err(Refusal::NotFound)
    }
    async fn service(&self, _: &ServiceKey) -> Answer<ServicePage> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Drafts for NoCitizens {
    async fn start_page(&self, _: &Actor, _: &ServiceKey) -> Answer<StartPage> {
        Err(Refusal::NotFound)
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
        Err(Refusal::NotFound)
    }
    async fn save(&self, _: &Actor, _: DraftId, _: &PageKey, _: Raw, _: bool) -> Answer<NextPage> {
        Err(Refusal::NotFound)
    }
    async fn check(&self, _: &Actor, _: DraftId) -> Answer<CheckPage> {
        Err(Refusal::NotFound)
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
impl ServiceRequests for NoCitizens {
    async fn track(&self, _: &Actor, _: &[RequestId], _: &str) -> Answer<Tracking> {
        Err(Refusal::NotFound)
    }
    async fn follow(&self, _: &str, _: &str, _: &str) -> Answer<RequestId> {
        Err(Refusal::NotFound)
    }
    async fn receipt(&self, _: &Actor, _: &TrackingCode) -> Answer<Receipt> {
        Err(Refusal::NotFound)
    }
    async fn mine(&self, _: &Actor) -> Answer<Mine> {
        Err(Refusal::NotFound)
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
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Surveys for NoCitizens {
    async fn open(&self, _: &str) -> Answer<SurveyPage> {
        Err(Refusal::NotFound)
    }
    async fn answer(&self, _: &str, _: SurveyAnswers) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Messages for NoCitizens {
    async fn demo_messages(&self, _: &str) -> Answer<Vec<MessageView>> {
        Err(Refusal::NotFound)
    }
}
