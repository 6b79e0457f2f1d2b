//! A number that the kiosk gave.

use crate::OrTrouble;
use crate::database::Writing;
use crate::desk::Desk;
use crate::queue;
use domain::id::TicketId;
use domain::in_person::{Device, OfflineTicket};
use domain::refusal::{Answer, Refusal};
use entity::ticket;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};

/// # Errors
/// As `queue::take_in_offline`; `OtherPayload` where the number or the token is another ticket's already, which waiting does
/// not change; `Conflict` where it has to wait.
pub async fn take(desk: &Desk, txn: &Writing, device: &Device, given: &OfflineTicket) -> Answer<TicketId> {
    match queue::take_in_offline(desk, txn, device, given).await {
        Err(Refusal::Conflict) if is_anothers(desk, given).await? => Err(Refusal::OtherPayload),
        other => other,
    }
}

async fn is_anothers(desk: &Desk, given: &OfflineTicket) -> Answer<bool> {
    let number = ticket::Column::GiverLineId
        .eq(given.line.uuid())
        .and(ticket::Column::Day.eq(given.day.to_string()))
        .and(ticket::Column::Number.eq(i32::from(given.number)));
    let token = ticket::Column::Token.eq(given.token.as_str());
    let rows = ticket::Entity::find().filter(number.or(token)).all(desk.database.read()).await.or_trouble()?;
    let same = |row: &ticket::Model| {
        row.token == given.token.as_str()
            && row.block_id == Some(given.block.uuid())
            && row.number == i32::from(given.number)
    };
    Ok(!rows.iter().all(same))
}
