//! Submit: a checked draft becomes a request.

use super::event::By;
use super::{Applicant, Channel, Confidentiality, Decided, Event, EventKind, Notice, ServiceRequest, Status, Urgency};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::Clock;
use crate::form::Answers;
use crate::id::{DeskId, RequestId, UnitId};
use crate::refusal::{Answer, Refusal};
use crate::service::ServiceKey;
use crate::tracking_code::TrackingCode;

/// Everything a new request is made of; the answers are already validated and pruned.
#[derive(Clone, Debug, PartialEq)]
pub struct Submit {
    pub id: RequestId,
    pub tracking_code: TrackingCode,
    pub service: ServiceKey,
    pub service_version: u32,
    pub desk: DeskId,
    pub desk_unit: UnitId,
    pub applicant: Applicant,
    pub channel: Channel,
    pub answers: Answers,
}

impl ServiceRequest {
    /// A new request, received at `at`. Citizens send only their own.
    pub fn submit(actor: &Actor, command: Submit, at: Instant) -> Answer<Decided> {
        match actor {
            Actor::Citizen(citizen) if citizen.id == command.applicant.person => {}
            Actor::Anonymous => return Err(Refusal::SignInFirst),
            _ => return Err(Refusal::NotFound),
        }
        let event = Event {
            at,
            by: By::of(actor),
            unit: command.desk_unit,
            kind: EventKind::Submitted { channel: command.channel },
        };
        let request = ServiceRequest {
            id: command.id,
            tracking_code: command.tracking_code,
            service: command.service,
            service_version: command.service_version,
            desk: command.desk,
            desk_unit: command.desk_unit,
            applicant: command.applicant,
            channel: command.channel,
            answers: command.answers,
            received_at: at,
            clock: Clock::start(at),
            letter: None,
            urgency: Urgency::default(),
            confidentiality: Confidentiality::default(),
            deficiency_rounds: 0,
            referrals: Vec::new(),
            inquiries: Vec::new(),
            status: Status::Submitted,
            revision: 1,
        };
        Ok(Decided { request, event, notices: vec![Notice::Received] })
    }
}
