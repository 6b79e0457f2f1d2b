//! What a phone is shown of its ticket, and nothing else of anybody.

use super::{hall, take};
use crate::{Desk, OrTrouble, boards, places};
use domain::in_person::{TicketState, TicketStatus, TicketToken};
use domain::refusal::{Answer, Refusal};
use entity::{counter, ticket, tickets};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

pub(super) async fn follow(desk: &Desk, token: &TicketToken) -> Answer<TicketStatus> {
    let (now, connection) = (desk.now(), desk.database.read());
    let row = ticket::Entity::find()
        .filter(ticket::Column::Token.eq(token.as_str()))
        .one(connection)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    let ticket = tickets::to_domain(&row).or_trouble()?;
    let place = places::by_id(connection, ticket.place).await?;
    let counter = match ticket.state.counter() {
        Some(id) => counter::Entity::find_by_id(id.uuid()).one(connection).await.or_trouble()?,
        None => None,
    };
    let (ahead, wait) = if ticket.state == TicketState::Waiting && row.day == super::today(now) {
        let hall = hall::look(connection, &place, now).await?;
        hall::told(connection, &hall, take::waiting(&ticket), now).await?
    } else {
        (0, None)
    };
    let line_title = take::line_title(&place, ticket.line);
    let calls = boards::calls(connection, place.id, now).await?;
    Ok(TicketStatus {
        place: place.id,
        number: ticket.number,
        place_title: place.title,
        place_address: place.address,
        line_title,
        state: ticket.state.kind(),
        counter: counter.and_then(|row| u16::try_from(row.number).ok()),
        ahead,
        wait,
        issued_at: ticket.issued_at,
        now,
        calls,
    })
}
