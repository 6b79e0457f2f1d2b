//! Who gets a number, and which.

use super::{lend, the_kiosk, wish};
use crate::testing::{
    COUNTER_CLERK, FIRST_LINE, OTHER_COUNTER_CLERK, OTHER_LINE, OTHER_PLACE, SECOND_LINE, both_databases, kiosk,
    other_kiosk,
};
use chrono::Duration;
use domain::actor::{Actor, Citizen};
use domain::in_person::{Device, DeviceKind, LAST_NUMBER, Priority, Queue, TakeTicket};
use domain::refusal::Refusal;
use entity::{line_day, ticket};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use std::collections::BTreeSet;

both_databases! {
    async fn eight_who_press_at_once_get_no_number_twice(desk: TestDesk) {
        desk.with_halls().await;
        let device = kiosk();
        let wishes: Vec<_> = (0..8).map(|_| wish(&desk)).collect();
        let taken = futures::future::join_all(wishes.into_iter().map(|wish| desk.desk.take(&device, "::1", wish))).await;
        let numbers: BTreeSet<u16> = taken.into_iter().map(|issued| issued.expect("a number").number.number).collect();
        assert_eq!(numbers, (1..=8).collect());
    }

    async fn the_same_key_is_the_same_number(desk: TestDesk) {
        desk.with_halls().await;
        let wish = wish(&desk);
        let first = desk.desk.take(&kiosk(), "::1", wish.clone()).await.unwrap();
        let again = desk.desk.take(&kiosk(), "::1", wish.clone()).await.unwrap();
        assert_eq!((first.token, first.number), (again.token, again.number));
        let other = TakeTicket { line: SECOND_LINE, services: Vec::new(), ..wish.clone() };
        assert_eq!(desk.desk.take(&kiosk(), "::1", other).await.err(), Some(Refusal::OtherPayload));
        // Another caller's key is another key.
        let clerk = desk.officer(COUNTER_CLERK).await;
        assert_eq!(desk.desk.take(&clerk, "::1", wish).await.unwrap().number.number, 2);
    }

    async fn a_line_ends_with_its_last_number(desk: TestDesk) {
        desk.with_halls().await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let txn = desk.database.write().await.unwrap();
        line_day::Entity::update_many()
            .col_expr(line_day::Column::Next, Expr::value(i32::from(LAST_NUMBER) - 9))
            .exec(&*txn)
            .await
            .unwrap();
        txn.commit().await.unwrap();
        // What is left is lent; then there is nothing.
        let block = lend(&desk).await;
        assert_eq!((block.from, block.to), (LAST_NUMBER - 9, LAST_NUMBER));
        assert_eq!(desk.desk.take(&kiosk(), "::1", wish(&desk)).await.err(), Some(Refusal::LineFull));
        desk.clock.advance(Duration::days(1));
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.number, 1, "the next day begins anew");
    }

    async fn who_may_take_a_number(desk: TestDesk) {
        desk.with_halls().await;
        let display = Device { kind: DeviceKind::Display, ..the_kiosk() };
        let (clerk, other) = (desk.officer(COUNTER_CLERK).await, desk.officer(OTHER_COUNTER_CLERK).await);
        for actor in [Actor::Device(display), other_kiosk(), other] {
            assert_eq!(desk.desk.take(&actor, "::1", wish(&desk)).await.err(), Some(Refusal::NotFound), "{actor:?}");
        }
        for actor in [kiosk(), clerk.clone(), Actor::Anonymous, desk.citizen(1).await] {
            assert!(desk.desk.take(&actor, "::1", wish(&desk)).await.is_ok(), "{actor:?}");
        }
        let there = TakeTicket { place: OTHER_PLACE, line: OTHER_LINE, services: Vec::new(), ..wish(&desk) };
        assert_eq!(desk.desk.take(&Actor::Anonymous, "::1", there).await.err(), Some(Refusal::NotFound));
        let claimed = TakeTicket { priority: Priority::Appointment, ..wish(&desk) };
        assert_eq!(desk.desk.take(&kiosk(), "::1", claimed).await.err(), Some(Refusal::WrongStatus));
        // In the evening only a clerk gives numbers.
        desk.clock.advance(Duration::hours(9));
        assert_eq!(desk.desk.take(&kiosk(), "::1", wish(&desk)).await.err(), Some(Refusal::PlaceClosed));
        assert!(desk.desk.take(&clerk, "::1", wish(&desk)).await.is_ok());
    }

    async fn one_address_takes_so_many_numbers(desk: TestDesk) {
        desk.with_halls().await;
        for _ in 0..30 {
            desk.desk.take(&Actor::Anonymous, "192.0.2.1", wish(&desk)).await.unwrap();
        }
        let one_more = desk.desk.take(&Actor::Anonymous, "192.0.2.1", wish(&desk)).await.err();
        assert_eq!(one_more, Some(Refusal::TooMany { minutes: 30 }));
        assert!(desk.desk.take(&Actor::Anonymous, "192.0.2.2", wish(&desk)).await.is_ok());
        assert!(desk.desk.take(&kiosk(), "192.0.2.1", wish(&desk)).await.is_ok());
    }

    async fn who_takes_a_number_leaves_no_name(desk: TestDesk) {
        desk.with_halls().await;
        let citizen = desk.citizen(7).await;
        let Actor::Citizen(Citizen { id, mobile }) = &citizen else { unreachable!("a citizen") };
        desk.desk.take(&citizen, "::1", wish(&desk)).await.unwrap();
        let row = ticket::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        let text = format!("{row:?}");
        assert!(!text.contains(mobile.as_str()) && !text.contains(&id.to_string()), "{text}");
    }
}
