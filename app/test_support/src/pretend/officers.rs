//! What pages of officers ask.

use super::Pretend;
use domain::actor::Actor;
use domain::delegation::{Delegations, DelegationsPage, NewDelegation};
use domain::id::{DelegationId, DeskId, InquiryId, OfficerId, ReferralId, RequestId, SavedViewId};
use domain::inquiries::{Inquiries, Question, TypedAnswer};
use domain::jotting::{Jotted, Jotting, Jottings};
use domain::kartabl::{
    CaseView, Kartabl, KartablFilter, KartablPage, NewView, ReferTo, Referrals, Responses, SamePerson, SavedViews,
    Seen, StaffEntry, Stages, Triage,
};
use domain::query::Suggestion;
use domain::refusal::{Answer, Refusal};
use domain::request::{Confidentiality, DeficientItem, DeliveryMeans, DraftResponse, Urgency};
use domain::secretariat::{BookFilter, BookPage, Secretariat};

#[async_trait::async_trait]
impl Kartabl for Pretend {
    async fn list(&self, _: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
        Ok(KartablPage { filter, ..self.give(&self.kartabl)? })
    }
    async fn suggest(&self, _: &Actor, _: String, _: u32) -> Answer<Vec<Suggestion>> {
        Ok(Vec::new())
    }
    async fn case(&self, _: &Actor, _: RequestId) -> Answer<CaseView> {
        self.give(&self.case)
    }
    async fn case_ahead(&self, _: &Actor, _: RequestId) -> Answer<CaseView> {
        self.give(&self.case)
    }
    async fn opened(&self, _: &Actor, _: RequestId) -> Answer<u32> {
        self.give(&self.case).map(|case| case.revision)
    }
    async fn changes_since(&self, _: &Actor, _: RequestId, _: u32) -> Answer<Vec<StaffEntry>> {
        Err(Refusal::NotFound)
    }
    async fn same_person(&self, _: &Actor, _: RequestId) -> Answer<SamePerson> {
        self.give(&self.same_person)
    }
    async fn note(&self, _: &Actor, _: RequestId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Secretariat for Pretend {
    async fn book(&self, _: &Actor, _: BookFilter) -> Answer<BookPage> {
        Err(Refusal::NotFound)
    }
    async fn classify(&self, _: &Actor, _: Seen, _: Urgency, _: Confidentiality) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn confirm_acceptance(&self, _: &Actor, _: Seen) -> Answer<String> {
        Err(Refusal::NotFound)
    }
    async fn send_back_acceptance(&self, _: &Actor, _: Seen, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl SavedViews for Pretend {
    async fn save(&self, _: &Actor, _: NewView) -> Answer<SavedViewId> {
        Err(Refusal::NotFound)
    }
    async fn remove(&self, _: &Actor, _: SavedViewId) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn start_with(&self, _: &Actor, _: Option<SavedViewId>) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Jottings for Pretend {
    async fn of(&self, _: &Actor, _: RequestId) -> Answer<Vec<Jotting>> {
        Ok(self.jottings.clone())
    }
    async fn keep(&self, _: &Actor, _: RequestId, _: Jotted) -> Answer<()> {
        Ok(())
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
    async fn refer(&self, _: &Actor, _: Seen, _: ReferTo) -> Answer<()> {
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
impl Inquiries for Pretend {
    async fn ask_agency(&self, _: &Actor, _: Seen, _: Question) -> Answer<Option<String>> {
        Err(Refusal::NotFound)
    }
    async fn record_answer(&self, _: &Actor, _: Seen, _: InquiryId, _: TypedAnswer) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn cancel_inquiry(&self, _: &Actor, _: Seen, _: InquiryId, _: String) -> Answer<()> {
        Err(Refusal::NotFound)
    }
}

#[async_trait::async_trait]
impl Delegations for Pretend {
    async fn delegations(&self, _: &Actor) -> Answer<DelegationsPage> {
        self.give(&self.delegations)
    }
    async fn name_delegate(&self, _: &Actor, _: NewDelegation) -> Answer<()> {
        Err(Refusal::NotFound)
    }
    async fn end_delegation(&self, _: &Actor, _: DelegationId) -> Answer<()> {
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
