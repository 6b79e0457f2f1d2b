//! Whose turn it is, and when.

use super::{call, given, lend, take_in};
use crate::testing::{COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, KIOSK, both_databases};
use crate::{OrTrouble, queue};
use chrono::Duration;
use domain::in_person::{Priority, Sitting};
use domain::refusal::Refusal;
use entity::{ticket, ticket_event, tickets};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

both_databases! {
    async fn estimates_are_not_judged_by_those_who_were_told_nothing(desk: TestDesk) {
        desk.with_halls().await;
        for _ in 0..10 {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
            call(&desk).await;
        }
        let block = lend(&desk).await;
        let late = given(&desk, &block, block.from + 1, 2);
        take_in(&desk, &given(&desk, &block, block.from, 1)).await.unwrap();
        desk.clock.advance(Duration::minutes(20));
        take_in(&desk, &late).await.unwrap();
        let told = ticket::Entity::find().filter(ticket::Column::BlockId.is_not_null());
        let told = told.order_by_asc(ticket::Column::Number).all(desk.database.read()).await.unwrap();
        assert_eq!(told.iter().map(|row| row.told_to.is_some()).collect::<Vec<_>>(), [true, false]);
    }

    async fn people_are_called_as_they_came_less_their_head_start(desk: TestDesk) {
        desk.with_halls().await;
        for (minutes, priority) in
            [(0, Priority::Ordinary), (20, Priority::Ordinary), (5, Priority::Elderly), (20, Priority::Ordinary)]
        {
            desk.clock.advance(Duration::minutes(minutes));
            desk.take(FIRST_LINE, priority).await;
        }
        let mut called = Vec::new();
        for _ in 0..4 {
            called.push(call(&desk).await);
        }
        // The elderly person counts as having come five minutes before the first.
        assert_eq!(called, [3, 1, 2, 4]);
    }

    async fn the_estimate_speaks_after_enough_servings(desk: TestDesk) {
        desk.with_halls().await;
        for _ in 0..10 {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
            call(&desk).await;
        }
        // Four minutes each and a free counter.
        let next = desk.take(FIRST_LINE, Priority::Ordinary).await;
        assert_eq!(next.wait.map(|wait| (wait.from_minutes, wait.to_minutes)), Some((0, 1)));
        for _ in 0..4 {
            desk.clock.advance(Duration::seconds(1));
            desk.take(FIRST_LINE, Priority::Ordinary).await;
        }
        desk.clock.advance(Duration::seconds(1));
        let last = desk.take(FIRST_LINE, Priority::Ordinary).await.wait.expect("enough samples");
        assert!(last.from_minutes <= 18 && last.to_minutes >= 18 && last.to_minutes < 30, "{last:?}");
    }

    async fn two_hands_on_one_ticket_are_told_apart(desk: TestDesk) {
        desk.with_halls().await;
        let issued = desk.take(FIRST_LINE, Priority::Ordinary).await;
        let row = ticket::Entity::find()
            .filter(ticket::Column::Token.eq(issued.token.as_str()))
            .one(desk.database.read())
            .await
            .unwrap()
            .unwrap();
        let sitting = Sitting { counter: FIRST_COUNTER, by: COUNTER_CLERK, at: desk.now() };
        let decided = tickets::to_domain(&row).or_trouble().unwrap().call(sitting).unwrap();
        for expected in [Ok(()), Err(Refusal::Conflict)] {
            let txn = desk.database.write().await.unwrap();
            let hand = queue::Hand::Officer(COUNTER_CLERK);
            let done = queue::write(&txn, row.clone(), &decided, hand, desk.now()).await;
            if done.is_ok() {
                txn.commit().await.unwrap();
            }
            assert_eq!(done, expected);
        }
        let events = ticket_event::Entity::find().order_by_asc(ticket_event::Column::Seq).all(desk.database.read());
        let events = events.await.unwrap();
        let words: Vec<_> = events.iter().map(|event| (event.kind.as_str(), event.officer_id, event.device_id)).collect();
        let clerk = Some(COUNTER_CLERK.uuid());
        assert_eq!(words, [("issued", None, Some(KIOSK.uuid())), ("called", clerk, None)]);
    }
}
