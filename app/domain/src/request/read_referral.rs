//! Opening a case reads the referral by which it came.

use super::{Acting, Decided, EventKind, ReferralState, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;

impl ServiceRequest {
    /// The receiver opened it, or who stands in for them; from now on it can only be returned, not recalled. `None` when
    /// there was nothing unread.
    pub fn read_referral(mut self, actor: &Actor, at: Instant) -> Option<Decided> {
        let reader = actor.officer()?;
        let unread = |to| {
            let unread = |known: &super::Referral| known.to == to && known.state == ReferralState::Unread;
            self.referrals.iter().position(unread)
        };
        let absent = || {
            let mut absent = reader.stands_in_for.iter();
            absent.find_map(|absent| Some((unread(absent.id)?, Acting::instead_of(actor, absent))))
        };
        let own = unread(reader.id).map(|position| (position, Acting::oneself(actor)));
        let (position, acting) = own.or_else(absent)?;
        self.referrals[position].state = ReferralState::Read { at };
        let kind = EventKind::ReferralRead { referral: self.referrals[position].id };
        let event = self.event(acting, at, kind);
        self.revision += 1;
        Some(Decided { request: self, event, notices: Vec::new() })
    }

    /// Whether opening it reads something.
    pub fn has_unread_referral(&self, actor: &Actor) -> bool {
        let Some(reader) = actor.officer() else { return false };
        self.referrals.iter().any(|referral| reader.acts_for(referral.to) && referral.state == ReferralState::Unread)
    }
}
