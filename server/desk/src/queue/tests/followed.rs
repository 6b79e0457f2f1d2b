//! What whoever holds a number is told.

use super::{call, wish};
use crate::queue;
use crate::testing::{COUNTER_CLERK, FIRST_LINE, both_databases, kiosk};
use chrono::Duration;
use domain::identifier::Mobile;
use domain::in_person::{Counters, Priority, Queue, TakeTicket, TicketNumber, TicketStateKind, TicketToken};
use domain::refusal::Refusal;
use entity::message;
use sea_orm::EntityTrait;

both_databases! {
    async fn a_phone_follows_its_place_and_gives_it_up(desk: TestDesk) {
        desk.with_halls().await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        desk.clock.advance(Duration::seconds(1));
        let mine = desk.take(FIRST_LINE, Priority::Ordinary).await;
        assert_eq!((mine.ahead, mine.wait), (1, None));
        let status = desk.follow(&mine.token).await.unwrap();
        assert_eq!((status.state, status.ahead, status.number), (TicketStateKind::Waiting, 1, mine.number));
        call(&desk).await;
        let status = desk.follow(&mine.token).await.unwrap();
        assert_eq!((status.ahead, status.calls.len(), status.calls[0].counter), (0, 1, 1));
        desk.desk.leave(&mine.token).await.unwrap();
        desk.desk.leave(&mine.token).await.expect("said twice");
        assert_eq!(desk.follow(&mine.token).await.unwrap().state, TicketStateKind::Left);
        let clerk = desk.officer(COUNTER_CLERK).await;
        assert_eq!(desk.call_next(&clerk).await, Err(Refusal::NobodyWaits));
        assert_eq!(desk.follow(&TicketToken::from_random([9; 16])).await.err(), Some(Refusal::NotFound));
    }

    async fn one_message_is_written_when_it_is_nearly_their_turn(desk: TestDesk) {
        desk.with_halls().await;
        let mut numbers: Vec<TicketNumber> = Vec::new();
        for _ in 0..5 {
            let mobile = Some(Mobile::parse("09990000001").unwrap());
            let wish = TakeTicket { mobile, ..wish(&desk) };
            numbers.push(desk.desk.take(&kiosk(), "::1", wish).await.unwrap().number);
            desk.clock.advance(Duration::seconds(1));
        }
        assert_eq!(queue::tell_near(&desk).await, Ok(4), "the fifth has four before them");
        assert_eq!(queue::tell_near(&desk).await, Ok(0));
        call(&desk).await;
        assert_eq!(queue::tell_near(&desk).await, Ok(1));
        let sent = message::Entity::find().all(desk.database.read()).await.unwrap();
        assert_eq!(sent.iter().filter(|row| row.text.starts_with("near ا5 3 میز خدمت مرکزی")).count(), 1);
        assert!(sent.iter().all(|row| row.text.contains("https://desk.example.ir/q/")));
    }

    async fn one_mobile_gets_so_many_messages_a_day_whoever_writes_it_on_tickets(desk: TestDesk) {
        desk.with_halls().await;
        for told in [1, 1, 1, 1, 1, 1, 0] {
            let mobile = Some(Mobile::parse("09990000001").unwrap());
            desk.desk.take(&kiosk(), "::1", TakeTicket { mobile, ..wish(&desk) }).await.unwrap();
            assert_eq!(queue::tell_near(&desk).await, Ok(told));
            call(&desk).await;
        }
        assert_eq!(message::Entity::find().all(desk.database.read()).await.unwrap().len(), 6);
    }
}
