//! One message when it is nearly somebody's turn.

use super::{hall, take, today};
use crate::{Desk, OrTrouble, outbox, places};
use domain::id::TicketId;
use domain::in_person::{NEAR, TicketStateKind};
use domain::refusal::Answer;
use entity::{Moment, ticket, tickets};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Tells everybody with at most [`NEAR`] people before them, once. The number of messages.
///
/// # Errors
/// `Trouble`.
pub async fn tell_near(desk: &Desk) -> Answer<u32> {
    let now = desk.now();
    let rows = ticket::Entity::find()
        .filter(ticket::Column::State.eq(TicketStateKind::Waiting.as_str()))
        .filter(ticket::Column::Day.eq(today(now)))
        .filter(ticket::Column::Mobile.is_not_null())
        .filter(ticket::Column::NearAt.is_null())
        .all(desk.database.read())
        .await
        .or_trouble()?;
    let mut by_place: BTreeMap<Uuid, Vec<ticket::Model>> = BTreeMap::new();
    for row in rows {
        by_place.entry(row.place_id).or_default().push(row);
    }
    let mut told = 0;
    for (place, rows) in by_place {
        let place = places::by_id(desk.database.read(), place.into()).await?;
        let hall = hall::look(desk.database.read(), &place, now).await?;
        for row in rows {
            let ticket = tickets::to_domain(&row).or_trouble()?;
            let ahead = hall.ahead(take::waiting(&ticket));
            if ahead <= NEAR && tell(desk, &row, ahead, &place.title).await? {
                told += 1;
            }
        }
    }
    Ok(told)
}

async fn tell(desk: &Desk, row: &ticket::Model, ahead: u32, place: &str) -> Answer<bool> {
    let (now, txn) = (desk.now(), desk.database.write().await?);
    let marked = ticket::Entity::update_many()
        .col_expr(ticket::Column::NearAt, Expr::value(Moment::from(now)))
        .filter(ticket::Column::Id.eq(row.id))
        .filter(ticket::Column::State.eq(TicketStateKind::Waiting.as_str()))
        .filter(ticket::Column::NearAt.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    let ticket = tickets::to_domain(row).or_trouble()?;
    let Some(mobile) = ticket.mobile.as_ref().filter(|_| marked.rows_affected == 1) else { return Ok(false) };
    let address = desk.address(&format!("/q/{}", ticket.token.as_str()));
    let text = desk.wording.near(&ticket.number, ahead, place, &desk.settings.agency.name, &address);
    let until = now + chrono::Duration::hours(1);
    outbox::enqueue_near(desk, &txn, mobile, text, TicketId::from(row.id), now, until).await?;
    txn.commit().await?;
    Ok(true)
}
