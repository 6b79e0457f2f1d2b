//! A ticket in the hand of whoever decides: locked, decided, written with its event, its call and the bell.

use super::announce::announce;
use crate::OrTrouble;
use crate::database::Writing;
use crate::live::News;
use domain::Instant;
use domain::id::{BlockId, OfficerId, TicketId};
use domain::in_person::{IssuedBy, QueueTicket, TicketDecided, TicketEvent, TicketToken, WaitRange};
use domain::refusal::{Answer, Refusal};
use entity::{ticket, ticket_event, tickets, to_json};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

/// The ticket with its row.
#[derive(Clone, Debug)]
pub struct InHand {
    pub row: ticket::Model,
    pub ticket: QueueTicket,
}

impl InHand {
    fn of(row: ticket::Model) -> Answer<Self> {
        let ticket = tickets::to_domain(&row).or_trouble()?;
        Ok(Self { row, ticket })
    }
}

/// Locked until the transaction ends.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn lock(txn: &Writing, id: TicketId) -> Answer<InHand> {
    let row = ticket::Entity::find_by_id(id.uuid()).lock_exclusive().one(&**txn).await.or_trouble()?;
    InHand::of(row.ok_or(Refusal::NotFound)?)
}

/// The same, by its token.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn lock_by_token(txn: &Writing, token: &TicketToken) -> Answer<InHand> {
    let found = ticket::Entity::find().filter(ticket::Column::Token.eq(token.as_str()));
    InHand::of(found.lock_exclusive().one(&**txn).await.or_trouble()?.ok_or(Refusal::NotFound)?)
}

/// Whose hand it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Officer(OfficerId),
    /// The person's own, or the day's end.
    Nobody,
}

impl Hand {
    fn officer(self) -> Option<OfficerId> {
        match self {
            Self::Officer(officer) => Some(officer),
            Self::Nobody => None,
        }
    }
}

/// Writes what was decided at `now` about the ticket of this row, with its event and its call, and rings the bell once it is
/// committed.
///
/// # Errors
/// `Conflict` where somebody was faster, `Trouble`.
pub async fn write(
    txn: &Writing,
    mut row: ticket::Model,
    decided: &TicketDecided,
    hand: Hand,
    now: Instant,
) -> Answer<()> {
    let before = row.revision;
    tickets::write(&mut row, &decided.ticket, now.into());
    let written = ticket::Entity::update_many()
        .set(row.clone().into_active_model().reset_all())
        .filter(ticket::Column::Id.eq(row.id))
        .filter(ticket::Column::Revision.eq(before))
        .exec(&**txn)
        .await
        .or_trouble()?;
    if written.rows_affected != 1 {
        return Err(Refusal::Conflict);
    }
    append(txn, &row, decided, hand, now).await?;
    if decided.event.is_call() {
        announce(txn, &row, decided, now).await?;
    }
    txn.tell(News::Place { place: decided.ticket.place });
    Ok(())
}

/// What stands beside a new ticket.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub key: Option<String>,
    pub block: Option<BlockId>,
    pub told: Option<WaitRange>,
    /// The day whose number it has.
    pub day: String,
}

/// Writes a new ticket.
///
/// # Errors
/// `Conflict` for a number, token or key that is taken, `Trouble`.
pub async fn insert(txn: &Writing, decided: TicketDecided, beside: Beside) -> Answer<QueueTicket> {
    let ticket = &decided.ticket;
    let row = ticket::Model {
        id: ticket.id.uuid(),
        token: ticket.token.as_str().to_owned(),
        place_id: ticket.place.uuid(),
        line_id: ticket.line.uuid(),
        giver_line_id: ticket.line.uuid(),
        letter: ticket.number.letter.clone(),
        day: beside.day,
        number: ticket.number.number.into(),
        priority: ticket.priority.as_str().to_owned(),
        reason: ticket.reason.clone(),
        issued_by: to_json(&ticket.issued_by),
        issued_at: ticket.issued_at.into(),
        turn_at: ticket.turn_at.into(),
        services: to_json(&ticket.services),
        mobile: ticket.mobile.as_ref().map(|mobile| mobile.as_str().to_owned()),
        state: ticket.state.kind().as_str().to_owned(),
        counter_id: None,
        officer_id: None,
        state_at: ticket.issued_at.into(),
        times_called: 0,
        words: String::new(),
        revision: i32::try_from(ticket.revision).unwrap_or(i32::MAX),
        key: beside.key,
        block_id: beside.block.map(Into::into),
        called_at: None,
        started_at: None,
        ended_at: None,
        served_seconds: 0,
        told_from: beside.told.and_then(|told| i32::try_from(told.from_minutes).ok()),
        told_to: beside.told.and_then(|told| i32::try_from(told.to_minutes).ok()),
        near_at: None,
        survey_offered_at: None,
    };
    ticket::Entity::insert(row.clone().into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    let hand = match ticket.issued_by {
        IssuedBy::Officer(officer) => Hand::Officer(officer),
        IssuedBy::Device(_) | IssuedBy::Phone => Hand::Nobody,
    };
    append(txn, &row, &decided, hand, ticket.issued_at).await?;
    txn.tell(News::Place { place: ticket.place });
    Ok(decided.ticket)
}

async fn append(txn: &Writing, row: &ticket::Model, decided: &TicketDecided, hand: Hand, at: Instant) -> Answer<()> {
    let device = match (&decided.event, decided.ticket.issued_by) {
        (TicketEvent::Issued { .. }, IssuedBy::Device(device)) => Some(device),
        _ => None,
    };
    let event = ticket_event::Model {
        ticket_id: row.id,
        seq: row.revision,
        place_id: row.place_id,
        line_id: row.line_id,
        day: row.day.clone(),
        at: at.into(),
        kind: decided.event.word().to_owned(),
        event: to_json(&decided.event),
        officer_id: hand.officer().map(Into::into),
        counter_id: decided.event.counter().map(Into::into),
        device_id: device.map(Into::into),
    };
    ticket_event::Entity::insert(event.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}
