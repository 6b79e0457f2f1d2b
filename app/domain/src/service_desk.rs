//! Everything pages may ask, in one bundle that the server puts into their context.

use crate::access::Access;
use crate::catalogue::Catalogue;
use crate::delegation::Delegations;
use crate::draft::Drafts;
use crate::in_person::{Appointments, Boards, Counters, DailyReports, Devices, Places, Queue, Staffing};
use crate::inquiries::Inquiries;
use crate::jotting::Jottings;
use crate::kartabl::{Kartabl, Referrals, Responses, SavedViews, Stages, Triage};
use crate::message::Messages;
use crate::secretariat::Secretariat;
use crate::survey::Surveys;
use crate::tracking::ServiceRequests;
use crate::work::{BulkOrders, Macros, Marks};
use std::sync::Arc;

/// One trait per noun, one method per verb.
#[derive(Clone)]
pub struct ServiceDesk {
    pub access: Arc<dyn Access>,
    pub catalogue: Arc<dyn Catalogue>,
    pub drafts: Arc<dyn Drafts>,
    pub service_requests: Arc<dyn ServiceRequests>,
    pub kartabl: Arc<dyn Kartabl>,
    pub saved_views: Arc<dyn SavedViews>,
    pub bulk: Arc<dyn BulkOrders>,
    pub macros: Arc<dyn Macros>,
    pub marks: Arc<dyn Marks>,
    pub jottings: Arc<dyn Jottings>,
    pub triage: Arc<dyn Triage>,
    pub secretariat: Arc<dyn Secretariat>,
    pub stages: Arc<dyn Stages>,
    pub referrals: Arc<dyn Referrals>,
    pub inquiries: Arc<dyn Inquiries>,
    pub delegations: Arc<dyn Delegations>,
    pub responses: Arc<dyn Responses>,
    pub surveys: Arc<dyn Surveys>,
    pub messages: Arc<dyn Messages>,
    pub places: Arc<dyn Places>,
    pub queue: Arc<dyn Queue>,
    pub boards: Arc<dyn Boards>,
    pub counters: Arc<dyn Counters>,
    pub devices: Arc<dyn Devices>,
    pub appointments: Arc<dyn Appointments>,
    pub daily_reports: Arc<dyn DailyReports>,
    pub staffing: Arc<dyn Staffing>,
}
