//! Days that are over.

use super::wish;
use crate::queue;
use crate::testing::{COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, both_databases, kiosk};
use chrono::Duration;
use domain::identifier::Mobile;
use domain::in_person::{Counters, Priority, Queue, TakeTicket, TicketStateKind};
use entity::ticket;
use sea_orm::EntityTrait;

both_databases! {
    async fn whoever_forgot_to_get_up_yesterday_serves_nobody_today(desk: TestDesk) {
        desk.with_halls().await;
        desk.sit(&desk.officer(COUNTER_CLERK).await, FIRST_COUNTER).await.unwrap();
        let place = crate::testing::hall();
        let hall = queue::look(desk.database.read(), &place, desk.now()).await.unwrap();
        assert_eq!(hall.staffed.len(), 1);
        desk.clock.advance(Duration::days(1));
        let hall = queue::look(desk.database.read(), &place, desk.now()).await.unwrap();
        assert!(hall.staffed.is_empty());
    }

    async fn a_day_that_is_over_closes_by_itself(desk: TestDesk) {
        desk.with_halls().await;
        let clerk = desk.officer(COUNTER_CLERK).await;
        let wish = TakeTicket { mobile: Some(Mobile::parse("09990000001").unwrap()), ..wish(&desk) };
        let left = desk.desk.take(&kiosk(), "::1", wish).await.unwrap();
        desk.sit(&clerk, FIRST_COUNTER).await.unwrap();
        desk.clock.advance(Duration::minutes(10));
        desk.call_next(&clerk).await.unwrap();
        let waits = desk.take(FIRST_LINE, Priority::Ordinary).await;
        assert_eq!(desk.close_days().await, Ok(0), "the day goes on");
        desk.clock.advance(Duration::days(1));
        assert_eq!(desk.close_days().await, Ok(2));
        assert_eq!(desk.close_days().await, Ok(0));
        for token in [&left.token, &waits.token] {
            assert_eq!(desk.follow(token).await.unwrap().state, TicketStateKind::Lapsed);
        }
        let rows = ticket::Entity::find().all(desk.database.read()).await.unwrap();
        assert!(rows.iter().all(|row| row.mobile.is_none()));
        let seat = entity::seat::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(seat.rose_at, Some((crate::testing::morning() + Duration::minutes(10)).into()));
        // Whoever comes today is not behind them, and the counter is free.
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.ahead, 0);
        desk.sit(&desk.officer(COUNTER_CLERK).await, FIRST_COUNTER).await.unwrap();
    }
}
