//! How soon a case has to be looked at (فوریت), and who may look at it (طبقه‌بندی).

use super::ServiceRequest;
use crate::actor::{Officer, Role};
use crate::id::UnitId;
use serde::{Deserialize, Serialize};

/// فوریت
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// عادی
    #[default]
    Normal,
    /// فوری
    Urgent,
    /// آنی
    Immediate,
}

/// طبقه‌بندی
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidentiality {
    /// عادی
    #[default]
    Normal,
    /// محرمانه
    Confidential,
    /// سری
    Secret,
}

impl Urgency {
    pub const ALL: [Urgency; 3] = [Urgency::Normal, Urgency::Urgent, Urgency::Immediate];

    /// The number in the database: higher is sooner.
    pub fn rank(self) -> u8 {
        self as u8
    }

    pub fn of_rank(rank: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.rank() == rank)
    }
}

impl Confidentiality {
    pub const ALL: [Confidentiality; 3] =
        [Confidentiality::Normal, Confidentiality::Confidential, Confidentiality::Secret];

    /// The number in the database: higher is narrower.
    pub fn rank(self) -> u8 {
        self as u8
    }

    pub fn of_rank(rank: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.rank() == rank)
    }

    /// The roles that open what is classified so, in the unit where they are held, to whoever may see the unit's cases
    /// anyway: those who were cleared there, and for what is confidential its head, who signs for it.
    pub fn cleared_roles(self) -> &'static [Role] {
        match self {
            Confidentiality::Normal => &Role::ALL,
            Confidentiality::Confidential => &[Role::ClearedConfidential, Role::ClearedSecret, Role::Approver],
            Confidentiality::Secret => &[Role::ClearedSecret],
        }
    }
}

impl Officer {
    /// Whether what is classified so and lies in the unit is open to the officer.
    pub fn is_cleared_in(&self, level: Confidentiality, unit: UnitId) -> bool {
        level == Confidentiality::Normal || level.cleared_roles().iter().any(|role| self.holds(*role, unit))
    }

    /// Whether what is classified so is open to the officer anywhere. The head of one unit is nobody's head elsewhere.
    pub fn is_cleared_somewhere(&self, level: Confidentiality) -> bool {
        let clears = |role: &Role| *role != Role::Approver && self.grants.iter().any(|grant| grant.role == *role);
        level == Confidentiality::Normal || level.cleared_roles().iter().any(clears)
    }
}

impl ServiceRequest {
    /// Whether the case is open to an officer who may see cases of `unit`: by clearance there, or by name, because they
    /// hold its stage.
    pub(super) fn is_open_in(&self, officer: &Officer, unit: UnitId) -> bool {
        officer.is_cleared_in(self.confidentiality, unit) || self.owner() == Some(officer.id)
    }

    /// Whether a delegate may act on it with an absent officer's right. A secret is not handed on with the desk: the
    /// delegate has to be cleared themselves.
    pub(super) fn is_open_to_delegate(&self, delegate: &Officer) -> bool {
        self.confidentiality < Confidentiality::Secret || delegate.is_cleared_somewhere(self.confidentiality)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, DESK_UNIT, OTHER_UNIT, WORK_UNIT, World};
    use super::*;
    use crate::actor::Actor;
    use crate::permission::Action;

    fn sees(request: &ServiceRequest, officer: Officer) -> bool {
        request.admit(&Actor::Officer(officer), Action::View).is_ok()
    }

    fn classified(mut request: ServiceRequest, level: Confidentiality) -> ServiceRequest {
        request.confidentiality = level;
        request
    }

    #[test]
    fn ranks_are_read_back() {
        for urgency in Urgency::ALL {
            assert_eq!(Urgency::of_rank(urgency.rank()), Some(urgency));
        }
        for level in Confidentiality::ALL {
            assert_eq!(Confidentiality::of_rank(level.rank()), Some(level));
        }
        assert_eq!((Urgency::of_rank(3), Confidentiality::of_rank(3)), (None, None));
    }

    #[test]
    fn at_the_desk_a_confidential_case_is_seen_by_the_cleared_only() {
        let with = |role| sample::officer(1, &[(Role::DeskOfficer, DESK_UNIT), (role, DESK_UNIT)]);
        let elsewhere = sample::officer(1, &[(Role::DeskOfficer, DESK_UNIT), (Role::ClearedSecret, OTHER_UNIT)]);
        let not_at_the_desk = sample::officer(1, &[(Role::ClearedSecret, DESK_UNIT)]);
        for (level, plain, confidential, secret) in [
            (Confidentiality::Normal, true, true, true),
            (Confidentiality::Confidential, false, true, true),
            (Confidentiality::Secret, false, false, true),
        ] {
            let request = classified(sample::submitted(), level);
            assert_eq!(sees(&request, sample::clerk()), plain, "{level:?}");
            assert_eq!(sees(&request, with(Role::ClearedConfidential)), confidential, "{level:?}");
            assert_eq!(sees(&request, with(Role::ClearedSecret)), secret, "{level:?}");
            assert_eq!(sees(&request, elsewhere.clone()), plain, "{level:?}");
            assert!(!sees(&request, not_at_the_desk.clone()), "{level:?}");
        }
    }

    #[test]
    fn in_a_unit_it_is_seen_by_its_owner_its_head_and_whoever_it_was_referred_to() {
        let world = World::new();
        let peer = || sample::officer(9, &[(Role::Expert, WORK_UNIT)]);
        for (level, head, inspector) in [
            (Confidentiality::Normal, true, true),
            (Confidentiality::Confidential, true, false),
            (Confidentiality::Secret, false, false),
        ] {
            let request = classified(sample::in_progress(&world), level);
            assert!(sees(&request, sample::expert()), "its owner, {level:?}");
            assert_eq!(sees(&request, peer()), level == Confidentiality::Normal, "{level:?}");
            assert_eq!(sees(&request, sample::approver()), head, "{level:?}");
            assert_eq!(sees(&request, sample::inspector()), inspector, "{level:?}");
            let cleared = sample::officer(6, &[(Role::Inspector, OTHER_UNIT), (Role::ClearedSecret, OTHER_UNIT)]);
            assert!(sees(&request, cleared), "{level:?}");
            assert_eq!(sees(&request, sample::delegate()), level != Confidentiality::Secret, "{level:?}");
            let mut delegate = sample::delegate();
            delegate.grants.push(crate::actor::Grant { role: Role::ClearedSecret, unit: OTHER_UNIT });
            assert!(sees(&request, delegate), "{level:?}");
            assert!(request.admit(&sample::citizen(1), Action::View).is_ok(), "it stays the applicant's own");
        }
    }

    #[test]
    fn a_referral_by_name_opens_it() {
        let referred = super::super::ReferralState::Unread;
        let mut request = classified(sample::in_progress(&World::new()), Confidentiality::Secret);
        assert!(!sees(&request, sample::colleague()));
        let to = super::super::Receiver {
            id: crate::id::ReferralId::new(uuid::Uuid::from_u128(1)),
            to: sample::colleague(),
            copy: false,
        };
        let refer = super::super::Refer {
            receivers: vec![to],
            purpose: super::super::Purpose::Opinion,
            instruction: "نظر بدهید.".to_owned(),
            private: false,
            due_at: None,
        };
        request = request.refer(&Actor::Officer(sample::expert()), refer, sample::morning()).unwrap().request;
        assert_eq!(request.referrals[0].state, referred);
        assert!(sees(&request, sample::colleague()));
    }
}
