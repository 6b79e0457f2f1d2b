//! Recall a referral while nobody has read it.

use super::{Decided, EventKind, ReferralState, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::id::ReferralId;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    pub fn recall_referral(mut self, actor: &Actor, referral: ReferralId, at: Instant) -> Answer<Decided> {
        let position = self.referrals.iter().position(|sent| sent.id == referral).ok_or(Refusal::NotFound)?;
        let sender = self.referrals[position].from;
        let actor = self.admit_as(actor, Action::RecallReferral, |officer| officer.id == sender)?;
        let sent = &mut self.referrals[position];
        match sent.state {
            ReferralState::Unread => sent.state = ReferralState::Recalled { at },
            ReferralState::Read { .. } => return Err(Refusal::AlreadyRead),
            _ => return Err(Refusal::WrongStatus),
        }
        let event = self.event(actor, at, EventKind::ReferralRecalled { referral });
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}
