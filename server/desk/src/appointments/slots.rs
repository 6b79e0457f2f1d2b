//! Times that can still be booked.

use crate::{Desk, OrTrouble, places, settings};
use domain::Instant;
use domain::id::{LineId, PlaceId};
use domain::in_person::{FreeSlot, Line, Place, slots as of_calendar};
use domain::refusal::{Answer, Refusal};
use entity::{Moment, appointment_slot};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

pub(super) async fn slots(desk: &Desk, place: PlaceId, line: LineId) -> Answer<Vec<FreeSlot>> {
    let place = places::by_id(desk.database.read(), place).await?;
    let line = place.line(line).ok_or(Refusal::NotFound)?;
    let times = times(desk, &place, line).await?;
    let taken: HashMap<Moment, i32> = appointment_slot::Entity::find()
        .filter(appointment_slot::Column::LineId.eq(line.id.uuid()))
        .filter(appointment_slot::Column::At.gte(Moment::from(desk.now())))
        .all(desk.database.read())
        .await
        .or_trouble()?
        .into_iter()
        .map(|row| (row.at, row.taken))
        .collect();
    let free = times.into_iter().filter_map(|at| {
        let taken = taken.get(&Moment::from(at)).copied().unwrap_or_default();
        let left = u32::try_from(i32::from(line.per_half_hour) - taken).ok().filter(|left| *left > 0)?;
        Some(FreeSlot { at, left })
    });
    Ok(free.collect())
}

/// Every time that an appointment of the line may begin at; none where the line takes none.
pub(super) async fn times(desk: &Desk, place: &Place, line: &Line) -> Answer<Vec<Instant>> {
    if line.per_half_hour == 0 {
        return Ok(Vec::new());
    }
    let calendar = settings::calendar(desk.database.read()).await?.for_unit(place.unit);
    Ok(of_calendar(&calendar, desk.now()))
}
