//! Deliver (ابلاغ): the answer reached the citizen, in the panel, by hand or by post.

use super::{Decided, Delivery, DeliveryMeans, EventKind, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// How it reached them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deliver {
    pub means: DeliveryMeans,
}

impl ServiceRequest {
    /// Counts once. In the panel the citizen delivers to themself by opening it; staff record the other ways.
    pub fn deliver(mut self, actor: &Actor, command: Deliver, at: Instant) -> Answer<Decided> {
        let actor = match command.means {
            DeliveryMeans::Panel => self.admit(actor, Action::ReceiveResponse)?,
            DeliveryMeans::InPerson | DeliveryMeans::Post => self.admit(actor, Action::Deliver)?,
        };
        let event = self.event(actor, at, EventKind::Delivered { means: command.means });
        let Status::Answered { delivery, .. } = &mut self.status else { return Err(Refusal::WrongStatus) };
        if delivery.is_some() {
            return Err(Refusal::WrongStatus);
        }
        *delivery = Some(Delivery { means: command.means, at });
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}
