//! One message when it is nearly somebody's turn.

use super::{hall, take, today};
use crate::throttle::{self, Limit};
use crate::{Desk, OrTrouble, outbox, places};
use domain::id::TicketId;
use domain::in_person::{NEAR, TicketStateKind};
use domain::refusal::{Answer, Refusal};
use entity::{Moment, ticket, tickets};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Messages to one mobile: anybody can write anybody's on a ticket.
const TO_ONE: Limit = Limit { scope: "near_mobile", most: 6, minutes: 24 * 60 };

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
    let now = desk.now();
    let ticket = tickets::to_domain(row).or_trouble()?;
    let Some(mobile) = &ticket.mobile else { return Ok(false) };
    let counted = throttle::count(&desk.database, TO_ONE, mobile.as_str(), now).await;
    if let Err(refusal) = &counted
        && !matches!(refusal, Refusal::TooMany { .. })
    {
        return Err(refusal.clone());
    }
    let txn = desk.database.write().await?;
    let marked = ticket::Entity::update_many()
        .col_expr(ticket::Column::NearAt, Expr::value(Moment::from(now)))
        .filter(ticket::Column::Id.eq(row.id))
        .filter(ticket::Column::State.eq(TicketStateKind::Waiting.as_str()))
        .filter(ticket::Column::NearAt.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    if marked.rows_affected != 1 {
        return Ok(false);
    }
    if counted.is_err() {
        // Not looked at again, and not told.
        return txn.commit().await.map(|()| false);
    }
    let address = desk.address(&format!("/q/{}", ticket.token.as_str()));
    let text = desk.wording.near(&ticket.number, ahead, place, &desk.settings.agency.name, &address);
    let until = now + chrono::Duration::hours(1);
    outbox::enqueue_near(desk, &txn, mobile, text, TicketId::from(row.id), now, until).await?;
    txn.commit().await?;
    Ok(true)
}
