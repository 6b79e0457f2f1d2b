//! Refer (ارجاع): ask colleagues for action, information, an opinion or approval; others get a copy (رونوشت).

use super::{AlsoReferred, Decided, EventKind, Notice, Purpose, Referral, ReferralState, ServiceRequest, Status};
use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::id::ReferralId;
use crate::limits::{RECEIVERS, required};
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// To whom, for what, with which instruction (دستور). Each receiver gets a referral of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Refer {
    pub receivers: Vec<Receiver>,
    pub purpose: Purpose,
    pub instruction: String,
    /// Only sender and receivers read the instruction.
    pub private: bool,
    pub due_at: Option<Instant>,
}

/// One who gets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Receiver {
    pub id: ReferralId,
    pub to: Officer,
    /// For information only.
    pub copy: bool,
}

/// Refuses to refer to oneself, and to somebody who could not return it.
pub fn check_receiver(sender: &Officer, receiver: &Officer) -> Answer<()> {
    if receiver.id == sender.id {
        return Err(Refusal::OwnReceiver);
    }
    if receiver.takes_referrals() { Ok(()) } else { Err(Refusal::WrongReceiver) }
}

/// Everybody once, those who are to act first. Whoever is to act needs no copy.
fn once_each(mut receivers: Vec<Receiver>) -> Answer<Vec<Receiver>> {
    receivers.sort_by_key(|receiver| receiver.copy);
    let mut each: Vec<Receiver> = Vec::new();
    for receiver in receivers {
        if each.iter().all(|known| known.to.id != receiver.to.id) {
            each.push(receiver);
        }
    }
    let acts = each.first().is_some_and(|first| !first.copy);
    if acts && each.len() <= RECEIVERS { Ok(each) } else { Err(Refusal::Receivers { most: RECEIVERS as u32 }) }
}

impl ServiceRequest {
    /// The chain is a tree: what a receiver refers on hangs under what they received.
    pub fn refer(mut self, actor: &Actor, command: Refer, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Refer)?;
        let Status::InProgress { .. } = self.status else { return Err(Refusal::WrongStatus) };
        let (sender, hand) = (actor.officer().ok_or(Refusal::NotFound)?, actor.hand().ok_or(Refusal::NotFound)?);
        let receivers = once_each(command.receivers)?;
        for receiver in &receivers {
            check_receiver(sender, &receiver.to)?;
            check_receiver(hand, &receiver.to)?;
        }
        if command.due_at.is_some_and(|due| due <= at) {
            return Err(Refusal::DueInPast);
        }
        let instruction = required(&command.instruction)?;
        let parent = self.referrals.iter().rev().find(|known| known.to == sender.id && known.is_open());
        let parent = parent.map(|referral| referral.id);
        let [first, others @ ..] = receivers.as_slice() else { return Err(Refusal::Receivers { most: 0 }) };
        let also = |receiver: &Receiver| AlsoReferred {
            referral: receiver.id,
            to: receiver.to.id,
            to_name: receiver.to.name.clone(),
            copy: receiver.copy,
        };
        let kind = EventKind::Referred {
            referral: first.id,
            to: first.to.id,
            to_name: first.to.name.clone(),
            purpose: command.purpose,
            instruction: instruction.clone(),
            due_at: command.due_at,
            private: command.private,
            also: others.iter().map(also).collect(),
        };
        let event = self.event(actor, at, kind);
        let step = self.revision + 1;
        self.referrals.extend(receivers.iter().map(|receiver| Referral {
            id: receiver.id,
            parent,
            from: sender.id,
            to: receiver.to.id,
            purpose: if receiver.copy { Purpose::Information } else { command.purpose },
            copy: receiver.copy,
            instruction: instruction.clone(),
            private: command.private,
            // Who only reads has nothing to do by then.
            due_at: command.due_at.filter(|_| !receiver.copy),
            sent_at: at,
            step,
            state: ReferralState::Unread,
        }));
        self.revision += 1;
        let notices = if command.purpose == Purpose::Action { vec![Notice::Referred] } else { Vec::new() };
        Ok(Decided { request: self, event, notices })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World, in_progress};
    use super::*;
    use uuid::Uuid;

    fn receivers(to: &[(Officer, bool)]) -> Vec<Receiver> {
        let receiver = |(number, (to, copy)): (u128, &(Officer, bool))| Receiver {
            id: ReferralId::new(Uuid::from_u128(number)),
            to: to.clone(),
            copy: *copy,
        };
        (1..).zip(to).map(receiver).collect()
    }

    fn refer(to: &[(Officer, bool)]) -> Answer<Decided> {
        let command = Refer {
            receivers: receivers(to),
            purpose: Purpose::Opinion,
            instruction: "نظر بدهید".to_owned(),
            private: false,
            due_at: None,
        };
        in_progress(&World::new()).refer(&Actor::Officer(sample::expert()), command, sample::morning())
    }

    #[test]
    fn whoever_could_not_return_it_does_not_get_it() {
        for receiver in [sample::inspector(), sample::administrator(), sample::officer(9, &[])] {
            assert_eq!(refer(&[(receiver, false)]), Err(Refusal::WrongReceiver));
        }
        assert_eq!(refer(&[(sample::expert(), false)]), Err(Refusal::OwnReceiver));
    }

    #[test]
    fn whoever_gets_it_can_return_it() {
        for receiver in [sample::colleague(), sample::approver(), sample::other_clerk()] {
            let referred = refer(&[(receiver.clone(), false)]).unwrap().request;
            assert!(referred.admit(&Actor::Officer(receiver), Action::ReturnReferral).is_ok());
        }
    }

    #[test]
    fn each_receiver_gets_a_referral_and_a_copy_holds_nothing_up() {
        let to = [(sample::colleague(), false), (sample::approver(), false), (sample::other_clerk(), true)];
        let decided = refer(&to).unwrap();
        let [one, two, copy] = decided.request.referrals.as_slice() else { panic!("three referrals") };
        assert!(one.holds_up_work() && two.holds_up_work() && !copy.holds_up_work());
        assert_eq!(copy.purpose, Purpose::Information);
        let EventKind::Referred { also, .. } = &decided.event.kind else { panic!("it was referred") };
        assert_eq!(also.iter().map(|other| other.copy).collect::<Vec<_>>(), [false, true]);
        assert_eq!(decided.request.revision, 3, "one step is one event");
    }

    #[test]
    fn a_copy_is_read_and_done_and_gives_no_right_to_refer_on() {
        let reader = Actor::Officer(sample::other_clerk());
        let request = refer(&[(sample::colleague(), false), (sample::other_clerk(), true)]).unwrap().request;
        assert!(request.admit(&reader, Action::View).is_ok());
        assert!(
            request.admit(&reader, Action::Refer).is_err() && request.admit(&reader, Action::ReturnReferral).is_err()
        );
        let read = request.read_referral(&reader, sample::morning()).unwrap().request;
        assert!(!read.referrals[1].is_open() && read.referrals[0].is_open());
    }

    #[test]
    fn somebody_has_to_act_and_nobody_gets_it_twice() {
        assert_eq!(refer(&[(sample::colleague(), true)]), Err(Refusal::Receivers { most: 20 }));
        assert_eq!(refer(&[]), Err(Refusal::Receivers { most: 20 }));
        let twice = refer(&[(sample::colleague(), true), (sample::colleague(), false)]).unwrap().request;
        assert_eq!(twice.referrals.iter().map(|referral| referral.copy).collect::<Vec<_>>(), [false]);
        let crowd: Vec<_> = (20..41).map(|number| (sample::officer(number, &sample::expert_grants()), false)).collect();
        assert_eq!(refer(&crowd), Err(Refusal::Receivers { most: 20 }));
    }
}
