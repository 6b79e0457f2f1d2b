//! Refer (ارجاع): ask a colleague for action, information, an opinion or approval.

use super::{Decided, EventKind, Notice, Purpose, Referral, ReferralState, ServiceRequest, Status};
use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::id::ReferralId;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// To whom, for what, with which instruction (دستور).
#[derive(Clone, Debug, PartialEq)]
pub struct Refer {
    pub id: ReferralId,
    pub to: Officer,
    pub purpose: Purpose,
    pub instruction: String,
    pub due_at: Option<Instant>,
}

/// Refuses to refer to oneself, and to somebody who could not return it.
pub fn check_receiver(sender: &Officer, receiver: &Officer) -> Answer<()> {
    if receiver.id == sender.id {
        return Err(Refusal::OwnReceiver);
    }
    if receiver.takes_referrals() { Ok(()) } else { Err(Refusal::WrongReceiver) }
}

impl ServiceRequest {
    /// The chain is a tree: what a receiver refers on hangs under what they received.
    pub fn refer(mut self, actor: &Actor, command: Refer, at: Instant) -> Answer<Decided> {
        self.admit(actor, Action::Refer)?;
        let Status::InProgress { .. } = self.status else { return Err(Refusal::WrongStatus) };
        let sender = actor.officer().ok_or(Refusal::NotFound)?;
        check_receiver(sender, &command.to)?;
        if command.due_at.is_some_and(|due| due <= at) {
            return Err(Refusal::DueInPast);
        }
        let instruction = required(&command.instruction)?;
        let parent = self
            .referrals
            .iter()
            .rev()
            .find(|referral| referral.to == sender.id && referral.is_open())
            .map(|referral| referral.id);
        let event = self.event(
            actor,
            at,
            EventKind::Referred {
                referral: command.id,
                to: command.to.id,
                to_name: command.to.name,
                purpose: command.purpose,
                instruction: instruction.clone(),
                due_at: command.due_at,
            },
        );
        self.referrals.push(Referral {
            id: command.id,
            parent,
            from: sender.id,
            to: command.to.id,
            purpose: command.purpose,
            instruction,
            due_at: command.due_at,
            sent_at: at,
            state: ReferralState::Unread,
        });
        self.revision += 1;
        let notices = if command.purpose == Purpose::Action { vec![Notice::Referred] } else { Vec::new() };
        Ok(Decided { request: self, event, notices })
    }

    /// The receiver opened it; from now on it can only be returned, not recalled. `None` when there was nothing unread.
    pub fn read_referral(mut self, actor: &Actor, at: Instant) -> Option<Decided> {
        let reader = actor.officer()?.id;
        let referral = self
            .referrals
            .iter_mut()
            .find(|referral| referral.to == reader && referral.state == ReferralState::Unread)?;
        referral.state = ReferralState::Read { at };
        let kind = EventKind::ReferralRead { referral: referral.id };
        let event = self.event(actor, at, kind);
        self.revision += 1;
        Some(Decided { request: self, event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World};
    use super::super::{Accept, ServiceRequest};
    use super::*;
    use uuid::Uuid;

    fn in_progress(world: &World) -> ServiceRequest {
        let accept = Accept { letter: "۱".to_owned(), expert: Some(sample::expert()) };
        let clerk = Actor::Officer(sample::clerk());
        sample::submitted().accept(&clerk, accept, &world.plan(), sample::morning()).unwrap().request
    }

    fn to(receiver: Officer) -> Answer<Decided> {
        let world = World::new();
        let command = Refer {
            id: ReferralId::new(Uuid::from_u128(1)),
            to: receiver,
            purpose: Purpose::Opinion,
            instruction: "نظر بدهید".to_owned(),
            due_at: None,
        };
        in_progress(&world).refer(&Actor::Officer(sample::expert()), command, sample::morning())
    }

    #[test]
    fn whoever_could_not_return_it_does_not_get_it() {
        for receiver in [sample::inspector(), sample::administrator(), sample::officer(9, &[])] {
            assert_eq!(to(receiver), Err(Refusal::WrongReceiver));
        }
        assert_eq!(to(sample::expert()), Err(Refusal::OwnReceiver));
    }

    #[test]
    fn whoever_gets_it_can_return_it() {
        for receiver in [sample::colleague(), sample::approver(), sample::other_clerk()] {
            let referred = to(receiver.clone()).unwrap().request;
            assert!(referred.admit(&Actor::Officer(receiver), Action::ReturnReferral).is_ok());
        }
    }
}
