//! Fills a kiosk's stock up, so that it can give numbers and codes without asking.

use super::entries;
use crate::database::Writing;
use crate::desk::Desk;
use crate::{OrTrouble, places, queue};
use domain::actor::Actor;
use domain::in_person::{CODES, Device, Leases, Line, NumberBlock, Place, Places, days_to_lend, wants_block};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use entity::{code_lease, from_word, number_block, ticket};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// # Errors
/// `SignInFirst`, `NotFound`, `Trouble`; `Conflict` where two askings met, and the next will do.
pub async fn lease(desk: &Desk, actor: &Actor) -> Answer<Leases> {
    let device = actor.kiosk()?;
    let place = desk.place(device.place).await?;
    let calendar = places::hours(desk, desk.database.read(), &place).await?;
    let now = desk.now();
    let days = days_to_lend(&calendar, now);
    let txn = desk.database.write().await?;
    let rows = lent(&txn, device, JalaliDate::of(now)).await?;
    let last = last_numbers(&txn, &rows).await?;
    let mut blocks = not_used_up(rows, &last, &place)?;
    for line in &place.lines {
        for day in &days {
            let of_line = blocks.iter().filter(|(block, _)| block.line == line.id && block.day == *day);
            if wants_block(of_line.map(|(_, left)| left).sum()) {
                blocks.extend(another(desk, &txn, device, line, *day).await?.map(|block| (block, 0)));
            }
        }
    }
    let codes = codes(desk, &txn, device).await?;
    txn.commit().await?;
    blocks.sort_by_key(|(block, _)| (block.day, block.line, block.from));
    let last_numbers =
        last.into_iter().map(|(block, last)| Ok((block.into(), number(last)?))).collect::<Answer<_>>()?;
    let last_seq = entries::last_seq(desk.database.read(), device.id).await?;
    let blocks = blocks.into_iter().map(|(block, _)| block).collect();
    Ok(Leases { blocks, codes, last_numbers, last_seq })
}

/// A line that is full today has none left to lend; the others go on.
async fn another(
    desk: &Desk,
    txn: &Writing,
    device: &Device,
    line: &Line,
    day: JalaliDate,
) -> Answer<Option<NumberBlock>> {
    match queue::lend_block(desk, txn, device, line.id, day).await {
        Ok(block) => Ok(Some(block)),
        Err(Refusal::LineFull) => Ok(None),
        Err(refusal) => Err(refusal),
    }
}

#[derive(FromQueryResult)]
struct Used {
    block_id: Uuid,
    last: i32,
}

/// What was lent for `today` and later.
async fn lent(txn: &Writing, device: &Device, today: JalaliDate) -> Answer<Vec<number_block::Model>> {
    number_block::Entity::find()
        .filter(number_block::Column::DeviceId.eq(device.id.uuid()))
        .filter(number_block::Column::Day.gte(today.to_string()))
        .order_by_asc(number_block::Column::Day)
        .order_by_asc(number_block::Column::FromNumber)
        .all(&**txn)
        .await
        .or_trouble()
}

/// The last number that came in of each block; none where none came.
async fn last_numbers(txn: &Writing, blocks: &[number_block::Model]) -> Answer<HashMap<Uuid, i32>> {
    let used = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::BlockId)
        .column_as(ticket::Column::Number.max(), "last")
        .filter(ticket::Column::BlockId.is_in(blocks.iter().map(|row| row.id)))
        .group_by(ticket::Column::BlockId)
        .into_model::<Used>()
        .all(&**txn)
        .await
        .or_trouble()?;
    Ok(used.into_iter().map(|used| (used.block_id, used.last)).collect())
}

/// Each with how many numbers are left in it. A closed line gives none any more.
fn not_used_up(
    rows: Vec<number_block::Model>,
    last: &HashMap<Uuid, i32>,
    place: &Place,
) -> Answer<Vec<(NumberBlock, u32)>> {
    let mut blocks = Vec::new();
    for row in rows {
        let left = row.to_number - last.get(&row.id).copied().unwrap_or(row.from_number - 1);
        let Some(line) = place.line(row.line_id.into()).filter(|_| left > 0) else { continue };
        let block = NumberBlock {
            id: row.id.into(),
            line: line.id,
            letter: row.letter,
            day: JalaliDate::parse(&row.day).map_err(|_| Refusal::Trouble)?,
            from: number(row.from_number)?,
            to: number(row.to_number)?,
        };
        blocks.push((block, u32::try_from(left).unwrap_or_default()));
    }
    Ok(blocks)
}

fn number(number: i32) -> Answer<u16> {
    u16::try_from(number).map_err(|_| Refusal::Trouble)
}

/// The device's unused codes, as many as it keeps in stock.
async fn codes(desk: &Desk, txn: &Writing, device: &Device) -> Answer<Vec<TrackingCode>> {
    let rows = unused(&**txn, device).await?;
    let mut codes: Vec<TrackingCode> =
        rows.iter().map(|row| from_word("code_lease.code", &row.code).or_trouble()).collect::<Answer<_>>()?;
    let now = desk.now();
    let missing = CODES.saturating_sub(codes.len());
    let mut made: Vec<TrackingCode> = (0..missing).map(|_| desk.new_code()).collect();
    made.sort();
    let rows = made.iter().map(|code| {
        let row = code_lease::Model {
            code: code.as_str().to_owned(),
            device_id: device.id.uuid(),
            leased_at: now.into(),
            used_at: None,
        };
        row.into_active_model()
    });
    if missing > 0 {
        code_lease::Entity::insert_many(rows).exec_without_returning(&**txn).await.or_trouble()?;
    }
    codes.extend(made);
    Ok(codes)
}

async fn unused(connection: &impl ConnectionTrait, device: &Device) -> Answer<Vec<code_lease::Model>> {
    code_lease::Entity::find()
        .filter(code_lease::Column::DeviceId.eq(device.id.uuid()))
        .filter(code_lease::Column::UsedAt.is_null())
        .order_by_asc(code_lease::Column::LeasedAt)
        .order_by_asc(code_lease::Column::Code)
        .all(connection)
        .await
        .or_trouble()
}
