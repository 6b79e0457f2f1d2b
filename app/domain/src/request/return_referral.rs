//! Return a referral (عودت) with what came of it.

use super::{Decided, EventKind, ReferralState, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::id::ReferralId;
use crate::limits::bounded;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// Which referral goes back, with which words.
#[derive(Clone, Debug, PartialEq)]
pub struct ReturnReferral {
    pub referral: ReferralId,
    pub words: String,
}

impl ServiceRequest {
    /// Loop guard: the second return between the same two people asks for a reason.
    pub fn return_referral(mut self, actor: &Actor, command: ReturnReferral, at: Instant) -> Answer<Decided> {
        let named = self.referrals.iter().position(|referral| referral.id == command.referral);
        let position = named.ok_or(Refusal::NotFound)?;
        let receiver = self.referrals[position].to;
        let actor = self.admit_as(actor, Action::ReturnReferral, |officer| officer.id == receiver)?;
        let words = bounded(&command.words)?;
        if !self.referrals[position].is_open() {
            return Err(Refusal::WrongStatus);
        }
        if self.referrals.iter().any(|below| below.parent == Some(command.referral) && below.holds_up_work()) {
            return Err(Refusal::OpenReferrals);
        }
        let sender = self.referrals[position].from;
        let returned_before = self.referrals.iter().any(|earlier| {
            earlier.from == sender && earlier.to == receiver && matches!(earlier.state, ReferralState::Returned { .. })
        });
        if returned_before && words.is_empty() {
            return Err(Refusal::SecondReturnNeedsReason);
        }
        let read_at = self.referrals[position].read_at();
        self.referrals[position].state = ReferralState::Returned { at, words: words.clone(), read_at };
        let event = self.event(actor, at, EventKind::ReferralReturned { referral: command.referral, words });
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}
