//! Tickets of a place and day, read once for all that is shown of them.

use crate::OrTrouble;
use domain::Instant;
use domain::actor::Officer;
use domain::id::LineId;
use domain::in_person::{Line, Place, TicketState, TicketStateKind, WaitingView};
use domain::refusal::Answer;
use entity::words::word;
use entity::{ticket, tickets};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

/// Most tickets read of one place and day: as many as its lines have numbers would be too many to show.
const READ: u64 = 2_000;
const SHOWN: [TicketStateKind; 5] = [
    TicketStateKind::Waiting,
    TicketStateKind::Called,
    TicketStateKind::Serving,
    TicketStateKind::Held,
    TicketStateKind::NoShow,
];

/// Those who wait, stand at counters, were put aside or absent; in the order of their turns.
pub(super) struct Waiting<'a> {
    place: &'a Place,
    now: Instant,
    rows: Vec<(TicketStateKind, ticket::Model)>,
}

impl<'a> Waiting<'a> {
    /// # Errors
    /// `Trouble`.
    pub async fn read(connection: &impl ConnectionTrait, place: &'a Place, day: &str, now: Instant) -> Answer<Self> {
        let rows = ticket::Entity::find()
            .filter(ticket::Column::PlaceId.eq(place.id.uuid()))
            .filter(ticket::Column::Day.eq(day))
            .filter(ticket::Column::State.is_in(SHOWN.map(|kind| word(&kind))))
            .order_by_asc(ticket::Column::TurnAt)
            .order_by_asc(ticket::Column::Id)
            .limit(READ)
            .all(connection)
            .await
            .or_trouble()?;
        let kind = |row: ticket::Model| Ok((tickets::kind(&row).or_trouble()?, row));
        Ok(Self { place, now, rows: rows.into_iter().map(kind).collect::<Answer<_>>()? })
    }

    /// Whoever is before this officer.
    pub fn before(&self, officer: &Officer) -> Option<&ticket::Model> {
        let mine = |row: &ticket::Model| row.officer_id == Some(officer.id.uuid());
        self.rows.iter().find(|(kind, row)| kind.holds_up() && mine(row)).map(|(_, row)| row)
    }

    /// Those in one of the states, in some of the lines or in all.
    pub fn in_states(&self, kinds: &[TicketStateKind], lines: Option<&[LineId]>) -> Vec<WaitingView> {
        let in_lines = |row: &ticket::Model| lines.is_none_or(|lines| lines.contains(&row.line_id.into()));
        let found = self.rows.iter().filter(|(kind, row)| kinds.contains(kind) && in_lines(row));
        found.filter_map(|(_, row)| self.view(row).ok()).collect()
    }

    /// One of them, as it is shown.
    ///
    /// # Errors
    /// `Trouble`.
    pub fn view(&self, row: &ticket::Model) -> Answer<WaitingView> {
        let ticket = tickets::to_domain(row).or_trouble()?;
        let line = self.place.line(ticket.line);
        let (state, reason) = match ticket.state {
            TicketState::Held { ref reason, .. } => (TicketStateKind::Held, reason.clone()),
            ref state => (state.kind(), ticket.reason),
        };
        Ok(WaitingView {
            id: ticket.id,
            number: ticket.number,
            line_title: line.map(|line| line.title.clone()).unwrap_or_default(),
            tone: line.map_or(0, |line| line.tone),
            state,
            priority: ticket.priority,
            reason,
            issued_at: ticket.issued_at,
            waited_minutes: u32::try_from((self.now - ticket.issued_at).num_minutes().max(0)).unwrap_or(u32::MAX),
        })
    }
}

/// How many wait in the line.
pub(super) fn counted(waiting: &Waiting<'_>, line: &Line) -> u32 {
    let there = |(kind, row): &&(TicketStateKind, ticket::Model)| {
        *kind == TicketStateKind::Waiting && row.line_id == line.id.uuid()
    };
    u32::try_from(waiting.rows.iter().filter(there).count()).unwrap_or(u32::MAX)
}

/// How many the officer has done with today.
///
/// # Errors
/// `Trouble`.
pub(super) async fn served(
    connection: &impl ConnectionTrait,
    officer: &Officer,
    place: &Place,
    day: &str,
) -> Answer<u32> {
    let done = ticket::Entity::find()
        .filter(ticket::Column::PlaceId.eq(place.id.uuid()))
        .filter(ticket::Column::Day.eq(day))
        .filter(ticket::Column::State.eq(word(&TicketStateKind::Done)))
        .filter(ticket::Column::OfficerId.eq(officer.id.uuid()))
        .count(connection)
        .await
        .or_trouble()?;
    Ok(u32::try_from(done).unwrap_or(u32::MAX))
}
