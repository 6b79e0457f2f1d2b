//! A day that is over closes by itself: who still waits lapses, forms begun for them and phones are forgotten, whoever did
//! not get up has got up.

use super::{store, today};
use crate::documents::forget_files;
use crate::{Desk, OrTrouble, appointments, counters};
use domain::id::TicketId;
use domain::in_person::TicketStateKind;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, counter_action, seat, ticket, ticket_event};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Tickets that lapse in one go.
const AT_ONCE: u64 = 500;

/// The number of tickets that lapsed.
pub(super) async fn close_days(desk: &Desk) -> Answer<u32> {
    let (now, connection) = (desk.now(), desk.database.read());
    let open: Vec<Uuid> = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::Id)
        .filter(ticket::Column::State.is_in(TicketStateKind::OPEN.map(TicketStateKind::as_str)))
        .filter(ticket::Column::Day.lt(today(now)))
        .order_by_asc(ticket::Column::Id)
        .limit(AT_ONCE)
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    let mut lapsed = 0;
    for id in open {
        let txn = desk.database.write().await?;
        let held = store::lock(&txn, TicketId::from(id)).await?;
        match held.ticket.clone().lapse(now) {
            Ok(decided) => {
                let forgotten = counters::end_of_visit(&txn, decided.ticket.id, now).await?;
                store::write(&txn, held.row, &decided, store::Hand::Nobody, now).await?;
                txn.commit().await?;
                forget_files(desk, forgotten).await;
                lapsed += 1;
            }
            // Somebody was faster.
            Err(Refusal::WrongStatus) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    forget_phones(desk).await?;
    get_up(desk).await?;
    appointments::miss(desk).await?;
    Ok(lapsed)
}

async fn forget_phones(desk: &Desk) -> Answer<()> {
    let day = today(desk.now());
    let kept = || {
        ticket::Entity::find().filter(ticket::Column::Mobile.is_not_null()).filter(ticket::Column::Day.lt(day.clone()))
    };
    if kept().one(desk.database.read()).await.or_trouble()?.is_none() {
        return Ok(());
    }
    let txn = desk.database.write().await?;
    ticket::Entity::update_many()
        .col_expr(ticket::Column::Mobile, Expr::value(None::<String>))
        .filter(ticket::Column::Mobile.is_not_null())
        .filter(ticket::Column::Day.lt(day))
        .exec(&*txn)
        .await
        .or_trouble()?;
    txn.commit().await
}

/// Whoever still sits from an earlier day got up after the last thing they did there.
async fn get_up(desk: &Desk) -> Answer<()> {
    let left: Vec<seat::Model> = seat::Entity::find()
        .filter(seat::Column::RoseAt.is_null())
        .filter(seat::Column::Day.lt(today(desk.now())))
        .all(desk.database.read())
        .await
        .or_trouble()?;
    for row in left {
        let txn = desk.database.write().await?;
        let last: Option<Option<Moment>> = ticket_event::Entity::find()
            .select_only()
            .column_as(ticket_event::Column::At.max(), "at")
            .filter(ticket_event::Column::OfficerId.eq(row.officer_id))
            .filter(ticket_event::Column::Day.eq(&row.day))
            .into_tuple()
            .one(&*txn)
            .await
            .or_trouble()?;
        let action: Option<Option<Moment>> = counter_action::Entity::find()
            .select_only()
            .column_as(counter_action::Column::At.max(), "at")
            .filter(counter_action::Column::OfficerId.eq(row.officer_id))
            .filter(counter_action::Column::Day.eq(&row.day))
            .into_tuple()
            .one(&*txn)
            .await
            .or_trouble()?;
        let rose = last.flatten().max(action.flatten()).map_or(row.sat_at, |at| at.max(row.sat_at));
        seat::Entity::update_many()
            .col_expr(seat::Column::RoseAt, Expr::value(rose))
            .filter(seat::Column::Id.eq(row.id))
            .filter(seat::Column::RoseAt.is_null())
            .exec(&*txn)
            .await
            .or_trouble()?;
        txn.commit().await?;
    }
    Ok(())
}
