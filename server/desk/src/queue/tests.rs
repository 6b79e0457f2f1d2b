//! The queue, on both databases.

mod days;
mod followed;
mod lent;
mod taking;
mod turns;

use crate::queue;
use crate::testing::{COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, PLACE, SERVICE, TestDesk, kiosk};
use chrono::Duration;
use domain::actor::Actor;
use domain::in_person::{Counters, Device, NumberBlock, OfflineTicket, Priority, TakeTicket, TicketToken};
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;
use domain::service::ServiceKey;
use entity::{ticket, tickets};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

fn wish(desk: &TestDesk) -> TakeTicket {
    TakeTicket {
        place: PLACE,
        line: FIRST_LINE,
        services: vec![ServiceKey::parse(SERVICE).unwrap()],
        priority: Priority::Ordinary,
        mobile: None,
        key: desk.new_id().to_string(),
    }
}

fn the_kiosk() -> Device {
    match kiosk() {
        Actor::Device(device) => device,
        _ => unreachable!("a device"),
    }
}

async fn lend(desk: &TestDesk) -> NumberBlock {
    let txn = desk.database.write().await.unwrap();
    let day = JalaliDate::of(desk.now());
    let block = queue::lend_block(desk, &txn, &the_kiosk(), FIRST_LINE, day).await.unwrap();
    txn.commit().await.unwrap();
    block
}

fn given(desk: &TestDesk, block: &NumberBlock, number: u16, token: u8) -> OfflineTicket {
    OfflineTicket {
        block: block.id,
        line: block.line,
        day: block.day,
        number,
        token: TicketToken::from_random([token; 16]),
        issued_at: desk.now(),
        priority: Priority::Ordinary,
        services: Vec::new(),
        mobile: None,
    }
}

async fn take_in(desk: &TestDesk, offline: &OfflineTicket) -> Result<(), Refusal> {
    let txn = desk.database.write().await?;
    queue::take_in_offline(desk, &txn, &the_kiosk(), offline).await?;
    txn.commit().await
}

async fn numbers(desk: &TestDesk) -> Vec<i32> {
    let rows = ticket::Entity::find().filter(ticket::Column::GiverLineId.eq(FIRST_LINE.uuid()));
    rows.order_by_asc(ticket::Column::Number)
        .all(desk.database.read())
        .await
        .unwrap()
        .iter()
        .map(|row| row.number)
        .collect()
}

/// Calls whoever is next, as a counter does, and says who it was.
async fn call(desk: &TestDesk) -> u16 {
    let clerk = desk.officer(COUNTER_CLERK).await;
    desk.sit(&clerk, FIRST_COUNTER).await.unwrap();
    let id = desk.call_next(&clerk).await.unwrap();
    desk.start(&clerk, id).await.unwrap();
    desk.clock.advance(Duration::minutes(4));
    desk.finish(&clerk, id).await.unwrap();
    let row = ticket::Entity::find_by_id(id.uuid()).one(desk.database.read()).await.unwrap().unwrap();
    tickets::number(&row).unwrap().number
}
