//! Numbers lent to a device, which alone gives them.

use super::numbers;
use crate::database::Writing;
use crate::{Desk, OrTrouble, places};
use domain::id::LineId;
use domain::in_person::{BLOCK, Device, NumberBlock};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use entity::number_block;
use sea_orm::{EntityTrait, IntoActiveModel};

/// Lends the next [`BLOCK`] numbers of the line on that day; fewer where the line has fewer left.
///
/// # Errors
/// `NotFound` for a line of another place, `LineFull` where none are left, `Trouble`.
pub async fn lend_block(
    desk: &Desk,
    txn: &Writing,
    device: &Device,
    line: LineId,
    day: JalaliDate,
) -> Answer<NumberBlock> {
    let place = places::by_id(&**txn, device.place).await?;
    let line = place.line(line).ok_or(Refusal::NotFound)?;
    let text = day.to_string();
    let (from, lent) = match numbers::draw(txn, place.id, line.id, &text, BLOCK).await {
        Ok(from) => (from, BLOCK),
        Err(Refusal::LineFull) => {
            let left = numbers::left(txn, line.id, &text).await?;
            if left == 0 {
                return Err(Refusal::LineFull);
            }
            (numbers::draw(txn, place.id, line.id, &text, left).await?, left)
        }
        Err(refusal) => return Err(refusal),
    };
    let block = NumberBlock {
        id: desk.new_id().into(),
        line: line.id,
        letter: line.letter.clone(),
        day,
        from,
        to: from + (lent - 1),
    };
    let row = number_block::Model {
        id: block.id.uuid(),
        device_id: device.id.uuid(),
        place_id: place.id.uuid(),
        line_id: line.id.uuid(),
        letter: block.letter.clone(),
        day: text,
        from_number: block.from.into(),
        to_number: block.to.into(),
        lent_at: desk.now().into(),
    };
    number_block::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(block)
}
