//! A number that a device gave from its block is taken in.

use super::store;
use crate::OrTrouble;
use crate::database::Writing;
use crate::{Desk, places};
use chrono::Duration;
use domain::id::TicketId;
use domain::identifier::Mobile;
use domain::in_person::{Device, IssuedBy, NewTicket, OfflineTicket, Priority, QueueTicket, SERVICES, TicketNumber};
use domain::refusal::{Answer, Refusal};
use entity::{number_block, ticket};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// So much before its day begins at the desk, a number of that day may be given by a device's clock.
const AHEAD: Duration = Duration::hours(1);
/// What comes so soon after it was given came over a network that was there.
const AT_ONCE: Duration = Duration::minutes(1);

/// Writes the ticket; one with the same token is the same ticket, and nothing is written. In the transaction of whoever
/// takes the entry in.
///
/// # Errors
/// `NotFound` for a number outside of the device's block, a line or a time that does not fit; `OtherPayload` for a number or a
/// token that is another ticket's; `Trouble`.
pub async fn take_in_offline(desk: &Desk, txn: &Writing, device: &Device, offline: &OfflineTicket) -> Answer<TicketId> {
    let known = ticket::Entity::find().filter(ticket::Column::Token.eq(offline.token.as_str()));
    if let Some(row) = known.one(&**txn).await.or_trouble()? {
        let same = row.block_id == Some(offline.block.uuid()) && row.number == i32::from(offline.number);
        return if same { Ok(row.id.into()) } else { Err(Refusal::OtherPayload) };
    }
    let day = offline.day.to_string();
    let block = number_block::Entity::find_by_id(offline.block.uuid()).one(&**txn).await.or_trouble()?;
    let block = block.ok_or(Refusal::NotFound)?;
    let lent = block.device_id == device.id.uuid()
        && block.line_id == offline.line.uuid()
        && block.day == day
        && (block.from_number..=block.to_number).contains(&i32::from(offline.number));
    let now = desk.now();
    // A device's clock may be off: within the day nobody loses their number by that, and a day is not given beforehand.
    let has_begun = day <= super::today(now) || offline.issued_at <= now + AHEAD;
    let given_then = super::today(offline.issued_at) == day && has_begun;
    if !lent || !given_then || offline.services.len() > SERVICES || offline.priority == Priority::Appointment {
        return Err(Refusal::NotFound);
    }
    let place = places::by_id(&**txn, device.place).await?;
    let taken = ticket::Entity::find()
        .filter(ticket::Column::GiverLineId.eq(block.line_id))
        .filter(ticket::Column::Day.eq(&day))
        .filter(ticket::Column::Number.eq(i32::from(offline.number)))
        .one(&**txn)
        .await
        .or_trouble()?;
    if taken.is_some() {
        return Err(Refusal::OtherPayload);
    }
    let issued_at = offline.issued_at.max(block.lent_at.instant()).min(now);
    let decided = QueueTicket::issue(NewTicket {
        id: desk.new_id().into(),
        token: offline.token.clone(),
        place: place.id,
        line: offline.line,
        // As it is printed.
        number: TicketNumber { letter: block.letter, number: offline.number },
        priority: offline.priority,
        issued_by: IssuedBy::Device(device.id),
        // A clock that is ahead must not put anybody behind those who come later, nor one that is behind before those who
        // were there when the number was not even lent.
        issued_at,
        services: offline.services.clone(),
        // One message less is no reason to lose a ticket.
        mobile: offline.mobile.as_deref().and_then(|mobile| Mobile::parse(mobile).ok()),
    });
    // What comes late was told nothing: how true estimates are is not judged by it.
    let told = if now - issued_at <= AT_ONCE {
        let hall = super::hall::look(&**txn, &place, now).await?;
        super::hall::told(&**txn, &hall, super::take::waiting(&decided.ticket), now).await?.1
    } else {
        None
    };
    let beside = store::Beside { key: None, block: Some(offline.block), told, day };
    Ok(store::insert(txn, decided, beside).await?.id)
}
