//! A desk that answers what a test put into it, and «not found» otherwise.

mod access;
mod citizens;
mod officers;

use domain::access::DemoAccount;
use domain::catalogue::{Home, ServicePage, ServiceResults};
use domain::draft::{CheckPage, DraftPage, StartPage};
use domain::kartabl::{CaseView, KartablPage};
use domain::message::MessageView;
use domain::refusal::{Answer, Refusal};
use domain::service_desk::ServiceDesk;
use domain::survey::SurveyPage;
use domain::tracking::{Mine, Receipt, ResponseView, Tracking};
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
    /// The one-time code that a demo shows.
    pub code: Option<String>,
    pub kartabl: Option<KartablPage>,
    pub case: Option<CaseView>,
    /// The accounts that a demo shows.
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

    pub(crate) fn into_desk(self) -> ServiceDesk {
        let me = Arc::new(self);
        ServiceDesk {
            access: me.clone(),
            catalogue: me.clone(),
            drafts: me.clone(),
            service_requests: me.clone(),
            kartabl: me.clone(),
            triage: me.clone(),
            stages: me.clone(),
            referrals: me.clone(),
            responses: me.clone(),
            surveys: me.clone(),
            messages: me,
        }
    }
}
