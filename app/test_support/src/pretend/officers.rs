//! What pages of officers ask.

use super::Pretend;
use domain::Instant;
use domain::actor::Actor;
use domain::id::{DeskId, OfficerId, ReferralId, RequestId};
use domain::kartabl::{
    CaseView, Kartabl, KartablFilter, KartablPage, Referrals, Responses, Seen, StaffEntry, Stages, Triage,
};
use domain::refusal::{Answer, Refusal};
use domain::request::{DeficientItem, DeliveryMeans, DraftResponse, Purpose};

#[async_trait::async_trait]
impl Kartabl for Pretend {
    async fn list(&self, _: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
        Ok(KartablPage { filter, ..self.give(&self.kartabl)? })
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
