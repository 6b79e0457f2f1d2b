//! How a caller stands to a request: the facts that the permission table asks for.

use super::ServiceRequest;
use crate::actor::{Actor, Role};
use crate::permission::{self, Action, Relation};
use crate::refusal::{Answer, Refusal};

/// The relation of one actor to one request.
pub struct Standing<'a> {
    request: &'a ServiceRequest,
    actor: &'a Actor,
}

impl<'a> Standing<'a> {
    pub fn new(request: &'a ServiceRequest, actor: &'a Actor) -> Self {
        Self { request, actor }
    }

    /// Whether the relation holds, where `role` is the role by which it is claimed.
    pub fn has(&self, relation: Relation, role: Option<Role>) -> bool {
        if relation == Relation::OwnRequest {
            return self.actor.citizen().is_some_and(|citizen| citizen.id == self.request.applicant.person);
        }
        let (Some(officer), Some(role)) = (self.actor.officer(), role) else { return false };
        match relation {
            Relation::OwnRequest => false,
            Relation::OwnDesk => officer.holds(role, self.request.desk_unit),
            Relation::OwnUnit => officer.holds(role, self.request.unit()),
            Relation::Held => match self.request.owner() {
                Some(owner) => owner == officer.id && officer.grants.iter().any(|grant| grant.role == role),
                None => officer.holds(role, self.request.unit()),
            },
            Relation::ReferredToMe => {
                officer.grants.iter().any(|grant| grant.role == role)
                    && self.request.referrals.iter().any(|referral| {
                        referral.to == officer.id && !matches!(referral.state, super::ReferralState::Recalled { .. })
                    })
            }
            Relation::SentByMe => {
                officer.grants.iter().any(|grant| grant.role == role)
                    && self.request.referrals.iter().any(|referral| referral.from == officer.id && referral.is_open())
            }
            Relation::Any => officer.grants.iter().any(|grant| grant.role == role),
        }
    }

    /// Whether the permission table lets the actor do it.
    pub fn may(&self, action: Action) -> bool {
        permission::may(self.actor, action, |relation, role| self.has(relation, role))
    }
}

impl ServiceRequest {
    /// Refuses unless the actor may do it. «Not yours» and «not there» look the same.
    pub fn admit(&self, actor: &Actor, action: Action) -> Answer<()> {
        if Standing::new(self, actor).may(action) { Ok(()) } else { Err(Refusal::NotFound) }
    }
}
