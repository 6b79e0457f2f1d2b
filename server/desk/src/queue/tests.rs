use crate::testing::{
    COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, KIOSK, OTHER_COUNTER_CLERK, OTHER_LINE, OTHER_PLACE, PLACE, SECOND_LINE,
    SERVICE, TestDesk, both_databases, kiosk, other_kiosk,
};
use crate::{OrTrouble, queue};
use chrono::Duration;
use domain::actor::{Actor, Citizen};
use domain::id::BlockId;
use domain::identifier::Mobile;
use domain::in_person::{
    BLOCK, Counters, Device, DeviceKind, LAST_NUMBER, NumberBlock, OfflineTicket, Priority, Queue, Sitting, TakeTicket,
    TicketNumber, TicketStateKind, TicketToken,
};
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;
use domain::service::ServiceKey;
use entity::{line_day, message, ticket, ticket_event, tickets};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeSet;

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

    async fn lent_numbers_and_numbers_of_the_web_never_meet(desk: TestDesk) {
        desk.with_halls().await;
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.number, 1);
        let block = lend(&desk).await;
        assert_eq!((block.from, block.to), (2, 1 + BLOCK));
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.number, 2 + BLOCK);
        let second = lend(&desk).await;
        assert_eq!(second.from, 3 + BLOCK);
        for (token, number) in [(1, block.from), (2, block.to)] {
            take_in(&desk, &given(&desk, &block, number, token)).await.unwrap();
        }
        // Sent again, it is there once.
        take_in(&desk, &given(&desk, &block, block.from, 1)).await.unwrap();
        assert_eq!(numbers(&desk).await, [1, 2, 51, 52]);
    }

    async fn a_number_outside_of_its_block_is_refused(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        take_in(&desk, &given(&desk, &block, 5, 1)).await.unwrap();
        assert_eq!(take_in(&desk, &given(&desk, &block, 5, 2)).await, Err(Refusal::OtherPayload), "the number is given");
        assert_eq!(take_in(&desk, &given(&desk, &block, 6, 1)).await, Err(Refusal::OtherPayload), "the token is another's");
        let refused = [
            given(&desk, &block, BLOCK + 1, 3),
            given(&desk, &block, 0, 3),
            OfflineTicket { line: SECOND_LINE, ..given(&desk, &block, 7, 3) },
            OfflineTicket { block: BlockId::new(desk.new_id()), ..given(&desk, &block, 7, 3) },
            OfflineTicket { day: block.day.plus_days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { issued_at: desk.now() + Duration::days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { issued_at: desk.now() - Duration::days(1), ..given(&desk, &block, 7, 3) },
            OfflineTicket { priority: Priority::Appointment, ..given(&desk, &block, 7, 3) },
        ];
        for offline in refused {
            assert_eq!(take_in(&desk, &offline).await, Err(Refusal::NotFound), "{offline:?}");
        }
        let txn = desk.database.write().await.unwrap();
        let Actor::Device(stranger) = other_kiosk() else { unreachable!("a device") };
        let offline = given(&desk, &block, 7, 3);
        assert_eq!(queue::take_in_offline(&desk, &txn, &stranger, &offline).await, Err(Refusal::NotFound));
    }

    async fn a_devices_clock_that_is_off_within_the_day_costs_nobody_their_number_or_their_turn(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        let lent = desk.now();
        desk.clock.advance(Duration::minutes(10));
        let ahead = OfflineTicket { issued_at: desk.now() + Duration::hours(3), ..given(&desk, &block, 1, 1) };
        let behind = OfflineTicket { issued_at: desk.now() - Duration::hours(2), ..given(&desk, &block, 2, 2) };
        for (offline, counts_from) in [(ahead, desk.now()), (behind, lent)] {
            take_in(&desk, &offline).await.expect("a number is a number");
            let row = ticket::Entity::find().filter(ticket::Column::Token.eq(offline.token.as_str()));
            let row = row.one(desk.database.read()).await.unwrap().unwrap();
            assert_eq!(row.turn_at.instant(), counts_from, "{}", row.number);
        }
    }

    async fn what_stands_on_the_paper_is_called_whatever_the_line_is_called_by_then(desk: TestDesk) {
        desk.with_halls().await;
        let block = lend(&desk).await;
        let mut place = crate::testing::hall();
        place.lines[0].letter = "ج".to_owned();
        let txn = desk.database.write().await.unwrap();
        crate::places::write(&txn, place, desk.now()).await.unwrap();
        txn.commit().await.unwrap();
        take_in(&desk, &given(&desk, &block, block.from, 1)).await.unwrap();
        let row = ticket::Entity::find().one(desk.database.read()).await.unwrap().unwrap();
        assert_eq!(row.letter, block.letter);
        assert_eq!(desk.take(FIRST_LINE, Priority::Ordinary).await.number.letter, "ج");
    }

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
