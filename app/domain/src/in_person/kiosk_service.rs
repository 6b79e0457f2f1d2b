//! What a kiosk knows of a service. Less than its definition: every kind of thing that a kiosk reads is code that it
//! downloads and keeps.

use crate::Instant;
use crate::calendar::Span;
use crate::form::Form;
use crate::request::StatusKind;
use crate::service::{DocumentKind, FeeAmount, ServiceChannel, ServiceDefinition};
use crate::tracking::Tracking;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KioskService {
    pub version: u32,
    pub summary: String,
    /// Who may ask for it.
    pub eligibility: Vec<String>,
    /// What it needs, and how that is brought.
    pub papers: Vec<(String, Brought)>,
    pub steps: Vec<KioskStep>,
    pub response_time: Span,
    /// What it costs, and for what.
    pub fees: Vec<(String, FeeAmount)>,
    /// Where to go, with address and hours as far as they are known; pages of the web are no place to go to.
    pub places: Vec<(String, Vec<String>)>,
    /// Post and telephone of who answers for it.
    pub responsible: Option<(String, String)>,
    /// Empty where the kiosk takes no requests.
    pub form: Form,
}

/// How a paper comes to the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Brought {
    Uploaded,
    OriginalSeen,
    Inquired,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KioskStep {
    pub title: String,
    /// The unit that takes it.
    pub unit: String,
    pub agreed_time: Span,
}

impl KioskService {
    /// `stage_units` are the titles of the stages' units, in the order of the stages.
    pub fn of(definition: &ServiceDefinition, stage_units: Vec<String>) -> Self {
        let of = definition.clone();
        let steps = of.stages.into_iter().zip(stage_units);
        let takes_requests = of.info.channels.contains(&ServiceChannel::Kiosk);
        let mut form = of.form;
        if !takes_requests {
            form.pages.clear();
        }
        let places = of.info.places.into_iter().map(|place| {
            let known: Vec<String> = [place.address, place.hours].into_iter().flatten().collect();
            (place.title, known)
        });
        Self {
            version: of.version,
            summary: of.summary,
            eligibility: of.info.eligibility,
            papers: of.required_documents.into_iter().map(|paper| (paper.title, brought(&paper.kind))).collect(),
            steps: steps
                .map(|(stage, unit)| KioskStep { title: stage.title, unit, agreed_time: stage.agreed_time })
                .collect(),
            response_time: of.response_time.span,
            fees: of.fees.into_iter().map(|fee| (fee.title, fee.amount)).collect(),
            places: places.filter(|(_, known)| !known.is_empty()).collect(),
            responsible: of.info.responsible.map(|person| (person.post, person.phone)),
            form,
        }
    }
}

fn brought(kind: &DocumentKind) -> Brought {
    match kind {
        DocumentKind::Upload { .. } => Brought::Uploaded,
        DocumentKind::OriginalSeen => Brought::OriginalSeen,
        DocumentKind::SystemInquiry { .. } => Brought::Inquired,
    }
}

/// How far a request is, for whoever has its code and stands in a hall: nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedRequest {
    pub service_title: String,
    pub status: StatusKind,
    pub promised_at: Option<Instant>,
}

impl From<Tracking> for TrackedRequest {
    fn from(tracking: Tracking) -> Self {
        let (service_title, status, promise) = match tracking {
            Tracking::StatusOnly { service_title, status, promise, .. } => (service_title, status, promise),
            Tracking::Full(view) => (view.service_title, view.status, view.promise),
        };
        Self { service_title, status, promised_at: promise.map(|promise| promise.at) }
    }
}
