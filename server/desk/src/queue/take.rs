//! Take a number.

use super::{hall, numbers, store, today};
use crate::database::Writing;
use crate::throttle::{self, Limit};
use crate::{Desk, OrTrouble, places};
use domain::Instant;
use domain::actor::Actor;
use domain::id::{LineId, TicketId};
use domain::identifier::Mobile;
use domain::in_person::{
    DeviceKind, Issued, IssuedBy, Line, NewTicket, Place, Priority, QueueTicket, SERVICES, TakeTicket, TicketNumber,
    TicketToken, Waiting, may_sit,
};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::{ticket, tickets};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Numbers from one address: many phones share one behind a provider, and one phone needs few.
const BY_ADDRESS: Limit = Limit { scope: "ticket_address", most: 30, minutes: 30 };
/// Longest key of a form, in characters.
const KEY: usize = 100;

pub(super) async fn take(desk: &Desk, actor: &Actor, address: &str, wish: TakeTicket) -> Answer<Issued> {
    let (now, place) = (desk.now(), places::by_id(desk.database.read(), wish.place).await?);
    let by = admit(actor, &place)?;
    let line = place.line(wish.line).ok_or(Refusal::NotFound)?;
    check(&wish, &place)?;
    let key = crate::sha256_hex(&[format!("{by:?}").as_bytes(), wish.key.as_bytes()]);
    if let Some(issued) = known(desk, &place, &wish, &key).await? {
        return Ok(issued);
    }
    if !matches!(by, IssuedBy::Officer(_)) && !is_open(desk, &place, now).await? {
        return Err(Refusal::PlaceClosed);
    }
    if by == IssuedBy::Phone {
        throttle::count(&desk.database, BY_ADDRESS, address, now).await?;
    }
    let new = NewNumber {
        by,
        priority: wish.priority,
        services: wish.services.clone(),
        mobile: wish.mobile.clone(),
        key: Some(key.clone()),
    };
    let txn = desk.database.write().await?;
    match give(desk, &txn, &place, line, new, now).await {
        Ok((issued, _)) => txn.commit().await.map(|()| issued),
        // The same wish was faster.
        Err(Refusal::Conflict) => {
            txn.rollback().await?;
            known(desk, &place, &wish, &key).await?.ok_or(Refusal::Conflict)
        }
        Err(refusal) => Err(refusal),
    }
}

/// What a number is given for.
pub(crate) struct NewNumber {
    pub by: IssuedBy,
    pub priority: Priority,
    pub services: Vec<ServiceKey>,
    pub mobile: Option<Mobile>,
    /// By what the wish is known when it comes again.
    pub key: Option<String>,
}

/// The line's next number, with its ticket.
///
/// # Errors
/// `LineFull`, `Conflict` for a key that is known, `Trouble`.
pub(crate) async fn give(
    desk: &Desk,
    txn: &Writing,
    place: &Place,
    line: &Line,
    new: NewNumber,
    now: Instant,
) -> Answer<(Issued, TicketId)> {
    let day = today(now);
    let number = numbers::draw(txn, place.id, line.id, &day, 1).await?;
    let decided = QueueTicket::issue(NewTicket {
        id: desk.new_id().into(),
        token: new_token(desk),
        place: place.id,
        line: line.id,
        number: TicketNumber { letter: line.letter.clone(), number },
        priority: new.priority,
        issued_by: new.by,
        issued_at: now,
        services: new.services,
        mobile: new.mobile,
    });
    let hall = hall::look(&**txn, place, now).await?;
    let (ahead, wait) = hall::told(&**txn, &hall, waiting(&decided.ticket), now).await?;
    let beside = store::Beside { key: new.key, block: None, told: wait, day };
    let ticket = store::insert(txn, decided, beside).await?;
    let issued = Issued {
        token: ticket.token,
        number: ticket.number,
        place_title: place.title.clone(),
        line_title: line.title.clone(),
        issued_at: ticket.issued_at,
        ahead,
        wait,
    };
    Ok((issued, ticket.id))
}

/// Who may, and as whom.
fn admit(actor: &Actor, place: &Place) -> Answer<IssuedBy> {
    match actor {
        Actor::Device(device) if device.kind == DeviceKind::Kiosk && device.place == place.id => {
            Ok(IssuedBy::Device(device.id))
        }
        Actor::Officer(officer) if may_sit(officer, place.unit) => Ok(IssuedBy::Officer(officer.id)),
        Actor::Anonymous | Actor::Citizen(_) if place.phone_tickets => Ok(IssuedBy::Phone),
        _ => Err(Refusal::NotFound),
    }
}

fn check(wish: &TakeTicket, place: &Place) -> Answer<()> {
    let known = |key: &ServiceKey| place.lines.iter().any(|line| line.services.contains(key));
    if wish.services.len() > SERVICES || !wish.services.iter().all(known) {
        return Err(Refusal::NotFound);
    }
    if wish.key.is_empty() || wish.key.chars().count() > KEY {
        return Err(Refusal::TooLong { max: KEY as u32 });
    }
    // An appointment proves itself by checking in.
    if wish.priority == Priority::Appointment { Err(Refusal::WrongStatus) } else { Ok(()) }
}

/// The ticket that this wish got before.
async fn known(desk: &Desk, place: &Place, wish: &TakeTicket, key: &str) -> Answer<Option<Issued>> {
    let connection = desk.database.read();
    let row = ticket::Entity::find()
        .filter(ticket::Column::PlaceId.eq(place.id.uuid()))
        .filter(ticket::Column::Key.eq(key))
        .one(connection)
        .await
        .or_trouble()?;
    let Some(row) = row else { return Ok(None) };
    if row.giver_line_id != wish.line.uuid() {
        return Err(Refusal::OtherPayload);
    }
    let ticket = tickets::to_domain(&row).or_trouble()?;
    issued(desk, place, &ticket).await.map(Some)
}

/// What whoever took it gets to see.
///
/// # Errors
/// `Trouble`.
pub async fn issued(desk: &Desk, place: &Place, ticket: &QueueTicket) -> Answer<Issued> {
    let (now, connection) = (desk.now(), desk.database.read());
    let hall = hall::look(connection, place, now).await?;
    let (ahead, wait) = hall::told(connection, &hall, waiting(ticket), now).await?;
    Ok(Issued {
        token: ticket.token.clone(),
        number: ticket.number.clone(),
        place_title: place.title.clone(),
        line_title: line_title(place, ticket.line),
        issued_at: ticket.issued_at,
        ahead,
        wait,
    })
}

/// Its place among those who wait.
pub(super) fn waiting(ticket: &QueueTicket) -> Waiting {
    Waiting { line: ticket.line, turn_at: ticket.turn_at, id: ticket.id }
}

/// The title of a line; empty for one that was closed.
pub(super) fn line_title(place: &Place, line: LineId) -> String {
    place.line(line).map(|line| line.title.clone()).unwrap_or_default()
}

/// Whether the place serves people at that moment.
///
/// # Errors
/// `Trouble`.
pub(super) async fn is_open(desk: &Desk, place: &Place, now: Instant) -> Answer<bool> {
    Ok(places::hours(desk, desk.database.read(), place).await?.is_open(now))
}

/// A token nobody can guess.
pub(crate) fn new_token(desk: &Desk) -> TicketToken {
    let mut bytes = [0; 16];
    desk.chance.fill(&mut bytes);
    TicketToken::from_random(bytes)
}
