//! Everything pages may ask, in one bundle that the server puts into their context.

use crate::access::Access;
use crate::catalogue::Catalogue;
use crate::draft::Drafts;
use crate::kartabl::{Kartabl, Referrals, Responses, Stages, Triage};
use crate::message::Messages;
use crate::survey::Surveys;
use crate::tracking::ServiceRequests;
use std::sync::Arc;

/// One trait per noun, one method per verb.
#[derive(Clone)]
pub struct ServiceDesk {
    pub access: Arc<dyn Access>,
    pub catalogue: Arc<dyn Catalogue>,
    pub drafts: Arc<dyn Drafts>,
    pub service_requests: Arc<dyn ServiceRequests>,
    pub kartabl: Arc<dyn Kartabl>,
    pub triage: Arc<dyn Triage>,
    pub stages: Arc<dyn Stages>,
    pub referrals: Arc<dyn Referrals>,
    pub responses: Arc<dyn Responses>,
    pub surveys: Arc<dyn Surveys>,
    pub messages: Arc<dyn Messages>,
}
