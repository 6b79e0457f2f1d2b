//! In whose right somebody acts: their own, or that of an absent officer for whom they stand in (نیابت).

use super::event::{Absent, By};
use crate::actor::{Actor, Citizen, Officer};
use crate::id::OfficerId;

/// One who was admitted, and by whose right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Acting<'a> {
    actor: &'a Actor,
    absent: Option<&'a Officer>,
}

impl<'a> Acting<'a> {
    /// By their own right.
    pub fn oneself(actor: &'a Actor) -> Self {
        Self { actor, absent: None }
    }

    /// By the right of an officer who is away.
    pub(super) fn instead_of(actor: &'a Actor, absent: &'a Officer) -> Self {
        Self { actor, absent: Some(absent) }
    }

    pub(super) fn actor(self) -> &'a Actor {
        self.actor
    }

    pub fn citizen(self) -> Option<&'a Citizen> {
        self.actor.citizen()
    }

    /// The officer whose right it is: whom owners, senders and receivers are compared with.
    pub fn officer(self) -> Option<&'a Officer> {
        self.absent.or(self.actor.officer())
    }

    /// The officer whose hand it is: who drafts and signs.
    pub fn hand(self) -> Option<&'a Officer> {
        self.actor.officer()
    }

    /// The one who is away, where it is not the hand's own right.
    pub fn absent(self) -> Option<&'a Officer> {
        self.absent
    }

    /// Whether the officer is the hand, or the one whose right it is.
    pub fn is(self, officer: OfficerId) -> bool {
        [self.hand(), self.absent].into_iter().flatten().any(|known| known.id == officer)
    }

    /// As the record names them.
    pub fn by(self) -> By {
        match (By::of(self.actor), self.absent) {
            (By::Officer { id, name, .. }, Some(absent)) => {
                By::Officer { id, name, on_behalf_of: Some(Absent { id: absent.id, name: absent.name.clone() }) }
            }
            (by, _) => by,
        }
    }
}
