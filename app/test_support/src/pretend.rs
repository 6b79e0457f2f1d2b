//! A desk that answers what a test put into it, and «not found» otherwise.

mod access;
mod citizens;
mod counters;
mod hall;
mod officers;
mod work;

use domain::access::DemoAccount;
use domain::catalogue::{Home, ServicePage, ServiceResults};
use domain::delegation::DelegationsPage;
use domain::draft::{CheckPage, DraftPage, StartPage};
use domain::in_person::{AppointmentView, Board, CounterView, FreeSlot, Issued, Place, TicketStatus};
use domain::jotting::Jotting;
use domain::kartabl::{CaseView, KartablPage, SamePerson};
use domain::message::MessageView;
use domain::refusal::{Answer, Refusal};
use domain::service_desk::ServiceDesk;
use domain::survey::SurveyPage;
use domain::tracking::{Mine, Receipt, ResponseView, Tracking};
use domain::work::OrderView;
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
    pub same_person: Option<SamePerson>,
    pub delegations: Option<DelegationsPage>,
    /// What the officer has not finished writing.
    pub jottings: Vec<Jotting>,
    /// The order that is looked at.
    pub order: Option<OrderView>,
    /// The accounts that a demo shows.
    pub accounts: Vec<DemoAccount>,
    pub place: Option<Place>,
    /// What a number is answered with.
    pub issued: Option<Issued>,
    pub ticket: Option<TicketStatus>,
    pub board: Option<Board>,
    pub counter: Option<CounterView>,
    /// Times that can still be booked.
    pub slots: Vec<FreeSlot>,
    /// The citizen's own appointments.
    pub appointments: Vec<AppointmentView>,
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
            saved_views: me.clone(),
            bulk: me.clone(),
            macros: me.clone(),
            marks: me.clone(),
            jottings: me.clone(),
            triage: me.clone(),
            secretariat: me.clone(),
            stages: me.clone(),
            referrals: me.clone(),
            inquiries: me.clone(),
            delegations: me.clone(),
            responses: me.clone(),
            surveys: me.clone(),
            messages: me.clone(),
            places: me.clone(),
            queue: me.clone(),
            boards: me.clone(),
            counters: me.clone(),
            devices: me.clone(),
            appointments: me.clone(),
            daily_reports: me.clone(),
            staffing: me,
        }
    }
}
