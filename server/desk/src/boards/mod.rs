//! What halls and phones are shown: numbers, and nobody's name.

#[cfg(test)]
mod tests;

use crate::{Desk, OrTrouble, places, queue};
use domain::Instant;
use domain::id::PlaceId;
use domain::in_person::{Board, Boards, CALLS, Call, LineWaiting, TicketNumber};
use domain::refusal::Answer;
use entity::queue_call;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Today's last calls of the place, newest first: each number once, as it was called last.
///
/// # Errors
/// `Trouble`.
pub async fn calls(connection: &impl ConnectionTrait, place: PlaceId, now: Instant) -> Answer<Vec<Call>> {
    let rows = queue_call::Entity::find()
        .filter(queue_call::Column::PlaceId.eq(place.uuid()))
        .filter(queue_call::Column::Day.eq(queue::today(now)))
        .order_by_desc(queue_call::Column::Seq)
        // Recalls of one number stand for one line.
        .limit(CALLS as u64 * 5)
        .all(connection)
        .await
        .or_trouble()?;
    let mut shown = Vec::new();
    let mut calls = Vec::new();
    for row in rows {
        if calls.len() == CALLS || shown.contains(&row.ticket_id) {
            continue;
        }
        shown.push(row.ticket_id);
        calls.push(Call {
            seq: row.seq,
            number: TicketNumber { letter: row.letter, number: u16::try_from(row.number).unwrap_or_default() },
            tone: u8::try_from(row.tone).unwrap_or_default(),
            counter: u16::try_from(row.counter).unwrap_or_default(),
            at: row.at.instant(),
        });
    }
    Ok(calls)
}

#[async_trait::async_trait]
impl Boards for Desk {
    async fn board(&self, place: PlaceId) -> Answer<Board> {
        let (now, connection) = (self.now(), self.database.read());
        let place = places::by_id(connection, place).await?;
        let hall = queue::look(connection, &place, now).await?;
        let waiting = place.lines.iter().map(|line| {
            let waiting = hall.waiting.iter().filter(|one| one.line == line.id).count();
            LineWaiting {
                letter: line.letter.clone(),
                title: line.title.clone(),
                tone: line.tone,
                waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            }
        });
        let waiting = waiting.collect();
        let calls = calls(connection, place.id, now).await?;
        let open = places::hours(self, connection, &place).await?.is_open(now);
        Ok(Board { place_title: place.title, now, calls, waiting, open })
    }
}
