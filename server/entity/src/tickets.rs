//! Row ↔ domain for queue tickets.

use crate::words::word;
use crate::{BadRow, Moment, from_json, from_word, ticket, to_json};
use domain::in_person::{Priority, QueueTicket, TicketNumber, TicketState, TicketStateKind};

/// The ticket in the domain's words.
///
/// # Errors
/// [`BadRow`] for a row nobody writes.
pub fn to_domain(row: &ticket::Model) -> Result<QueueTicket, BadRow> {
    let bad = |column| BadRow { column };
    Ok(QueueTicket {
        id: row.id.into(),
        token: from_word("ticket.token", &row.token)?,
        place: row.place_id.into(),
        line: row.line_id.into(),
        number: number(row)?,
        priority: Priority::parse(&row.priority).ok_or(bad("ticket.priority"))?,
        reason: row.reason.clone(),
        issued_by: from_json("ticket.issued_by", &row.issued_by)?,
        issued_at: row.issued_at.instant(),
        turn_at: row.turn_at.instant(),
        services: from_json("ticket.services", &row.services)?,
        mobile: row.mobile.as_deref().map(|mobile| from_word("ticket.mobile", mobile)).transpose()?,
        state: state(row)?,
        revision: u32::try_from(row.revision).map_err(|_| bad("ticket.revision"))?,
    })
}

/// The number as it is shown.
///
/// # Errors
/// [`BadRow`] for a number nobody gives.
pub fn number(row: &ticket::Model) -> Result<TicketNumber, BadRow> {
    let number = u16::try_from(row.number).map_err(|_| BadRow { column: "ticket.number" })?;
    Ok(TicketNumber { letter: row.letter.clone(), number })
}

/// The state without what it holds.
///
/// # Errors
/// [`BadRow`] for a word nobody writes.
pub fn kind(row: &ticket::Model) -> Result<TicketStateKind, BadRow> {
    from_word("ticket.state", &row.state)
}

fn state(row: &ticket::Model) -> Result<TicketState, BadRow> {
    let at = row.state_at.instant();
    let here = || match (row.counter_id, row.officer_id) {
        (Some(counter), Some(officer)) => Ok((counter.into(), officer.into())),
        _ => Err(BadRow { column: "ticket.counter_id" }),
    };
    Ok(match kind(row)? {
        TicketStateKind::Waiting => TicketState::Waiting,
        TicketStateKind::Called => {
            let (counter, by) = here()?;
            let times = u8::try_from(row.times_called).unwrap_or(u8::MAX);
            TicketState::Called { counter, by, at, times }
        }
        TicketStateKind::Serving => {
            let (counter, by) = here()?;
            TicketState::Serving { counter, by, since: at }
        }
        TicketStateKind::Held => {
            let (counter, by) = here()?;
            TicketState::Held { counter, by, since: at, reason: row.words.clone() }
        }
        TicketStateKind::NoShow => TicketState::NoShow { at },
        TicketStateKind::Done => TicketState::Done { at },
        TicketStateKind::Left => TicketState::Left { at },
        TicketStateKind::Lapsed => TicketState::Lapsed { at },
    })
}

/// Writes what the domain decided at `now` into the row as it was; what only statistics ask for is counted on.
pub fn write(row: &mut ticket::Model, ticket: &QueueTicket, now: Moment) {
    let was_here = matches!(row.state.as_str(), "called" | "serving");
    if was_here {
        let seconds = (now.0 - row.state_at.0).max(0) / 1_000_000;
        row.served_seconds = row.served_seconds.saturating_add(i32::try_from(seconds).unwrap_or(i32::MAX));
    }
    let kind = ticket.state.kind();
    if row.state != kind.as_str() || matches!(kind, TicketStateKind::Called) {
        row.state_at = now;
    }
    row.line_id = ticket.line.uuid();
    row.priority = ticket.priority.as_str().to_owned();
    row.reason.clone_from(&ticket.reason);
    row.turn_at = ticket.turn_at.into();
    row.services = to_json(&ticket.services);
    row.mobile = ticket.mobile.as_ref().map(|mobile| mobile.as_str().to_owned());
    row.state = word(&kind);
    // Whoever was there last stays known for statistics once the visit is over.
    if kind.is_open() {
        row.counter_id = ticket.state.counter().map(Into::into);
        row.officer_id = ticket.state.officer().map(Into::into);
    }
    row.words = match &ticket.state {
        TicketState::Held { reason, .. } => reason.clone(),
        _ => String::new(),
    };
    match ticket.state {
        TicketState::Called { times, .. } => {
            row.times_called = times.into();
            row.called_at = row.called_at.or(Some(now));
        }
        TicketState::Serving { .. } => row.started_at = row.started_at.or(Some(now)),
        _ => {}
    }
    row.ended_at = if kind.is_open() { None } else { Some(now) };
    row.revision = i32::try_from(ticket.revision).unwrap_or(i32::MAX);
}
