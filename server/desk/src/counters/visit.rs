//! A ticket in the hand of a clerk: whose counter, which place, what it is now.

use super::seat::{Seated, officer_of, seated};
use crate::database::Writing;
use crate::request_store::in_hand_words;
use crate::{Desk, OrTrouble};
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::TicketId;
use domain::in_person::{Counter, Place, QueueTicket, Sitting};
use domain::refusal::{Answer, Refusal};
use entity::{seat, ticket, tickets};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

/// A ticket of the place where the officer sits, locked until the transaction ends.
pub(super) struct Visit<'a> {
    pub officer: &'a Officer,
    pub place: Place,
    pub counter: Counter,
    pub row: ticket::Model,
    pub ticket: QueueTicket,
    pub at: Instant,
}

impl Visit<'_> {
    pub fn sitting(&self) -> Sitting {
        Sitting { counter: self.counter.id, by: self.officer.id, at: self.at }
    }
}

/// Any ticket of the place where the officer sits.
///
/// # Errors
/// `SignInFirst`, `NotFound` for a ticket of another place, `NoCounter`, `Conflict`, `Trouble`.
pub(super) async fn ticket_here<'a>(desk: &Desk, txn: &Writing, actor: &'a Actor, id: TicketId) -> Answer<Visit<'a>> {
    let (officer, at) = (officer_of(actor)?, desk.now());
    let Seated { place, counter, .. } = seated(&**txn, actor, at).await?;
    let row = ticket::Entity::find_by_id(id.uuid()).lock_exclusive().one(&**txn).await.or_trouble()?;
    let row = row.filter(|row| row.place_id == place.id.uuid()).ok_or(Refusal::NotFound)?;
    let ticket = tickets::to_domain(&row).or_trouble()?;
    Ok(Visit { officer, place, counter, row, ticket, at })
}

/// A ticket that the officer has in hand: called, served or put aside by them.
///
/// # Errors
/// As [`ticket_here`], and `NotFound` for one that is not theirs.
pub(super) async fn in_hand<'a>(desk: &Desk, txn: &Writing, actor: &'a Actor, id: TicketId) -> Answer<Visit<'a>> {
    let visit = ticket_here(desk, txn, actor, id).await?;
    if visit.ticket.state.officer() == Some(visit.officer.id) { Ok(visit) } else { Err(Refusal::NotFound) }
}

/// Refuses while the officer has somebody before them. Who was put aside holds up nobody. Their seat is locked from here to
/// the transaction's end, so that of two hands of one officer (two tabs, a button pressed twice) one waits for the other.
///
/// # Errors
/// `NoCounter` where they got up meanwhile, `VisitOpen`, `Trouble`.
pub(super) async fn nobody_is_served(connection: &impl ConnectionTrait, officer: &Officer) -> Answer<()> {
    let sits = seat::Entity::find()
        .filter(seat::Column::OfficerId.eq(officer.id.uuid()))
        .filter(seat::Column::RoseAt.is_null());
    sits.lock_exclusive().one(connection).await.or_trouble()?.ok_or(Refusal::NoCounter)?;
    let [called, serving, _] = in_hand_words();
    let served = ticket::Entity::find()
        .filter(ticket::Column::OfficerId.eq(officer.id.uuid()))
        .filter(ticket::Column::State.is_in([called, serving]))
        .count(connection)
        .await
        .or_trouble()?;
    if served == 0 { Ok(()) } else { Err(Refusal::VisitOpen) }
}
