//! Who asks. Every use case takes an [`Actor`]; nobody acts without one.

use crate::id::{OfficerId, PersonId, UnitId};
use crate::identifier::Mobile;
use crate::in_person::Device;
use crate::permission::{self, Action};
use serde::{Deserialize, Serialize};

/// The caller as the session proved it, read anew for every call so that a moved or disabled officer stops at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has signed in.
    Anonymous,
    /// A citizen (متقاضی) who proved a mobile number.
    Citizen(Citizen),
    /// A member of staff who passed both factors.
    Officer(Officer),
    /// A kiosk or display that was paired.
    Device(Device),
    /// The desk itself: time limits, lapses, automatic closing.
    System,
}

/// A citizen, known by a proven mobile number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citizen {
    pub id: PersonId,
    pub mobile: Mobile,
}

/// A member of staff with what was granted to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    pub id: OfficerId,
    pub name: String,
    pub grants: Vec<Grant>,
    /// Who is away now and named this officer to stand in for them (نیابت).
    #[serde(default)]
    pub stands_in_for: Vec<Officer>,
}

/// One role in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub unit: UnitId,
}

/// What a member of staff is trusted with (seeds 001 and 004, guide step 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Triage at the unit's desk: accept, mark deficient, reject, transfer.
    DeskOfficer,
    /// Works on a stage of the unit.
    Expert,
    /// Signs responses of the unit.
    Approver,
    /// Keeps the unit's letter registry.
    Registrar,
    /// Serves people at a counter of the unit's desk.
    CounterClerk,
    /// Looks into any case and may reopen it.
    Inspector,
    /// Writes and publishes service definitions.
    CatalogueManager,
    /// Keeps people, units and devices; sees no case.
    Administrator,
    /// Sees what is confidential (محرمانه) among the unit's cases that other roles show.
    ClearedConfidential,
    /// Sees what is secret (سری) too.
    ClearedSecret,
}

impl Role {
    pub const ALL: [Role; 10] = [
        Role::DeskOfficer,
        Role::Expert,
        Role::Approver,
        Role::Registrar,
        Role::CounterClerk,
        Role::Inspector,
        Role::CatalogueManager,
        Role::Administrator,
        Role::ClearedConfidential,
        Role::ClearedSecret,
    ];

    /// The word in the database and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::DeskOfficer => "desk_officer",
            Role::Expert => "expert",
            Role::Approver => "approver",
            Role::Registrar => "registrar",
            Role::CounterClerk => "counter_clerk",
            Role::Inspector => "inspector",
            Role::CatalogueManager => "catalogue_manager",
            Role::Administrator => "administrator",
            Role::ClearedConfidential => "cleared_confidential",
            Role::ClearedSecret => "cleared_secret",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

impl Officer {
    /// Whether the officer holds `role` in `unit`.
    pub fn holds(&self, role: Role, unit: UnitId) -> bool {
        self.grants.contains(&Grant { role, unit })
    }

    /// Whether this is the officer, or somebody for whom they stand in now.
    pub fn acts_for(&self, id: OfficerId) -> bool {
        self.id == id || self.stands_in_for.iter().any(|absent| absent.id == id)
    }

    /// Whether anything at all was granted in `unit`.
    pub fn works_in(&self, unit: UnitId) -> bool {
        self.grants.iter().any(|grant| grant.unit == unit)
    }

    /// Whether the officer may keep people and units, and with them what others may do.
    pub fn is_administrator(&self) -> bool {
        self.grants.iter().any(|grant| grant.role == Role::Administrator)
    }

    /// Whether stages of the unit can be given to the officer.
    pub fn takes_stages_of(&self, unit: UnitId) -> bool {
        self.grants.iter().any(|grant| grant.unit == unit && permission::allows(grant.role, Action::DecideStage))
    }

    /// Whether cases can be referred to the officer: only to somebody who may return them.
    pub fn takes_referrals(&self) -> bool {
        self.grants.iter().any(|grant| permission::allows(grant.role, Action::ReturnReferral))
    }
}

impl Actor {
    pub fn officer(&self) -> Option<&Officer> {
        match self {
            Actor::Officer(officer) => Some(officer),
            _ => None,
        }
    }

    pub fn citizen(&self) -> Option<&Citizen> {
        match self {
            Actor::Citizen(citizen) => Some(citizen),
            _ => None,
        }
    }

    pub fn device(&self) -> Option<&Device> {
        match self {
            Actor::Device(device) => Some(device),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const UNIT: UnitId = UnitId::new(Uuid::from_u128(1));

    fn with(role: Role) -> Officer {
        Officer {
            id: OfficerId::new(Uuid::nil()),
            name: String::new(),
            grants: vec![Grant { role, unit: UNIT }],
            stands_in_for: Vec::new(),
        }
    }

    #[test]
    fn a_role_has_one_word_everywhere() {
        for role in Role::ALL {
            assert_eq!(serde_json::to_value(role).unwrap(), role.as_str());
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
    }

    #[test]
    fn work_is_given_to_those_who_may_do_it() {
        let able = |takes: &dyn Fn(&Officer) -> bool| {
            Role::ALL.into_iter().filter(|role| takes(&with(*role))).collect::<Vec<_>>()
        };
        assert_eq!(able(&|officer| officer.takes_stages_of(UNIT)), [Role::Expert, Role::Approver]);
        let workers = [Role::DeskOfficer, Role::Expert, Role::Approver, Role::Registrar];
        assert_eq!(able(&Officer::takes_referrals), workers);
        assert!(!with(Role::Expert).takes_stages_of(UnitId::new(Uuid::from_u128(2))));
    }
}
