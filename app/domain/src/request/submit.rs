//! Submit: a checked draft becomes a request.

use super::event::By;
use super::{Applicant, Channel, Confidentiality, Decided, Event, EventKind, Notice, ServiceRequest, Status, Urgency};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::Clock;
use crate::form::Answers;
use crate::id::{DeskId, RequestId, UnitId};
use crate::in_person::DeviceKind;
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
    /// A new request, received at `at`. Citizens send only their own; a kiosk sends for whoever stood before it.
    pub fn submit(actor: &Actor, command: Submit, at: Instant) -> Answer<Decided> {
        match actor {
            Actor::Citizen(citizen) if citizen.id == command.applicant.person => {}
            Actor::Device(device) if device.kind == DeviceKind::Kiosk && command.channel == Channel::Kiosk => {}
            Actor::Anonymous => return Err(Refusal::SignInFirst),
            _ => return Err(Refusal::NotFound),
        }
        Ok(Self::received(By::of(actor), command, false, at))
    }

    /// What was sent, as it lies at its desk.
    pub(super) fn received(by: By, command: Submit, identity_seen: bool, at: Instant) -> Decided {
        let kind = EventKind::Submitted { channel: command.channel, identity_seen };
        let event = Event { at, by, unit: command.desk_unit, kind };
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
            at_counters: Vec::new(),
            status: Status::Submitted,
            revision: 1,
        };
        Decided { request, event, notices: vec![Notice::Received] }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{citizen, morning, submitted};
    use super::*;
    use crate::id::{DeviceId, PlaceId};
    use crate::in_person::Device;
    use uuid::Uuid;

    fn command(channel: Channel) -> Submit {
        let sent = submitted();
        Submit {
            id: sent.id,
            tracking_code: sent.tracking_code,
            service: sent.service,
            service_version: sent.service_version,
            desk: sent.desk,
            desk_unit: sent.desk_unit,
            applicant: sent.applicant,
            channel,
            answers: sent.answers,
        }
    }

    fn device(kind: DeviceKind) -> Actor {
        let (id, place) = (DeviceId::new(Uuid::from_u128(1)), PlaceId::new(Uuid::from_u128(2)));
        Actor::Device(Device { id, kind, place, title: String::new() })
    }

    #[test]
    fn a_kiosk_sends_for_whoever_stands_before_it_and_says_so() {
        let sent = ServiceRequest::submit(&device(DeviceKind::Kiosk), command(Channel::Kiosk), morning()).unwrap();
        assert_eq!((sent.request.channel, sent.event.by), (Channel::Kiosk, By::System));
        let kiosk = device(DeviceKind::Kiosk);
        let display = device(DeviceKind::Display);
        for (actor, channel) in [(&kiosk, Channel::Web), (&kiosk, Channel::Counter), (&display, Channel::Kiosk)] {
            assert_eq!(ServiceRequest::submit(actor, command(channel), morning()), Err(Refusal::NotFound));
        }
        assert_eq!(ServiceRequest::submit(&citizen(2), command(Channel::Web), morning()), Err(Refusal::NotFound));
        let anonymous = ServiceRequest::submit(&Actor::Anonymous, command(Channel::Kiosk), morning());
        assert_eq!(anonymous, Err(Refusal::SignInFirst));
    }
}
