//! How a caller stands to a request: the facts that the permission table asks for.

use super::{Acting, ReferralState, ServiceRequest, Status};
use crate::actor::{Actor, Officer, Role};
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

    /// Whether the permission table lets the actor do it, by whatever right.
    pub fn may(&self, action: Action) -> bool {
        self.request.rights(self.actor).any(|acting| self.request.lets(acting, action))
    }
}

impl ServiceRequest {
    /// By which rights an actor can stand before the request: their own, and those of the absent officers for whom they
    /// stand in and in whose hands it is.
    fn rights<'a>(&self, actor: &'a Actor) -> impl Iterator<Item = Acting<'a>> {
        let absent = actor.officer().map(|officer| officer.stands_in_for.as_slice()).unwrap_or_default();
        let hand = actor.officer();
        let open = move || hand.is_some_and(|hand| self.is_open_to_delegate(hand));
        let absent = absent.iter().filter(move |absent| self.is_in_hands_of(absent) && open());
        std::iter::once(Acting::oneself(actor)).chain(absent.map(move |absent| Acting::instead_of(actor, absent)))
    }

    /// The officer holds its stage, or got it by a referral that was not recalled.
    fn is_in_hands_of(&self, officer: &Officer) -> bool {
        self.owner() == Some(officer.id) || self.was_referred_to(officer)
    }

    fn was_referred_to(&self, officer: &Officer) -> bool {
        let there = |state: &ReferralState| !matches!(state, ReferralState::Recalled { .. });
        self.referrals.iter().any(|referral| referral.to == officer.id && there(&referral.state))
    }

    /// Whether the table lets them do it by this right.
    fn lets(&self, acting: Acting, action: Action) -> bool {
        let held = |relation, role: Option<Role>| match (acting.citizen(), acting.officer()) {
            (Some(citizen), _) => relation == Relation::OwnRequest && citizen.id == self.applicant.person,
            // A visit is at the counter of whoever sits there, not of those for whom they stand in.
            _ if relation == Relation::AtCounter && acting.absent().is_some() => false,
            (_, Some(officer)) => role.is_some_and(|role| self.relates(officer, relation, role)),
            _ => false,
        };
        permission::may(acting.actor(), action, held)
    }

    /// Whether the relation holds, where `role` is the role by which it is claimed.
    fn relates(&self, officer: &Officer, relation: Relation, role: Role) -> bool {
        let granted = officer.grants.iter().any(|grant| grant.role == role);
        let referred = |copy: bool| {
            self.referrals.iter().any(|referral| {
                referral.to == officer.id
                    && referral.copy == copy
                    && !matches!(referral.state, ReferralState::Recalled { .. })
            })
        };
        match relation {
            Relation::OwnRequest => false,
            Relation::OwnDesk => officer.holds(role, self.desk_unit) && self.is_open_in(officer, self.desk_unit),
            Relation::OwnUnit => officer.holds(role, self.unit()) && self.is_open_in(officer, self.unit()),
            Relation::AtRegistry => {
                let waits = matches!(self.status, Status::Registering { .. });
                waits && officer.holds(role, self.desk_unit) && self.is_open_in(officer, self.desk_unit)
            }
            Relation::OwnRegistry => false,
            Relation::AtCounter => self.at_counters.iter().any(|visit| {
                let serves = visit.officer == officer.id && officer.holds(role, visit.unit);
                serves && self.is_open_in(officer, visit.unit)
            }),
            Relation::Held => match self.owner() {
                Some(owner) => owner == officer.id && granted,
                None => officer.holds(role, self.unit()) && self.is_open_in(officer, self.unit()),
            },
            Relation::ReferredToMe => granted && referred(false),
            Relation::CopiedToMe => granted && referred(true),
            Relation::SentByMe => {
                let sent = |referral: &super::Referral| referral.from == officer.id && referral.is_open();
                granted && self.referrals.iter().any(sent)
            }
            Relation::Any => granted && officer.is_cleared_somewhere(self.confidentiality),
        }
    }

    /// Refuses unless the actor may do it, by their own right or an absent officer's. «Not yours» and «not there» look
    /// the same.
    pub fn admit<'a>(&self, actor: &'a Actor, action: Action) -> Answer<Acting<'a>> {
        self.rights(actor).find(|acting| self.lets(*acting, action)).ok_or(Refusal::NotFound)
    }

    /// [`Self::admit`] where only some officers can be meant, such as the receiver of this very referral.
    pub(super) fn admit_as<'a>(
        &self,
        actor: &'a Actor,
        action: Action,
        meant: impl Fn(&Officer) -> bool,
    ) -> Answer<Acting<'a>> {
        self.rights(actor)
            .find(|acting| self.lets(*acting, action) && acting.officer().is_some_and(&meant))
            .ok_or(Refusal::NotFound)
    }

    /// Whose right a viewer sees it by, when it is not their own.
    pub fn seen_instead_of<'a>(&self, actor: &'a Actor) -> Option<&'a Officer> {
        self.admit(actor, Action::View).ok()?.absent()
    }
}
