use crate::testing::{
    COUNTER_CLERK, FIRST_LINE, OTHER_COUNTER_CLERK, PLACE, SECOND_LINE, SERVICE, TestDesk, both_databases, kiosk,
    morning, other_kiosk,
};
use chrono::Duration;
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::{Appointment, Appointments, Priority, Queue};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;

fn service() -> ServiceKey {
    ServiceKey::parse(SERVICE).unwrap()
}

async fn book(desk: &TestDesk, citizen: &Actor, minutes: i64) -> Answer<Appointment> {
    desk.book(citizen, PLACE, FIRST_LINE, service(), morning() + Duration::minutes(minutes)).await
}

both_databases! {
    async fn a_booked_time_merges_into_the_line_on_arrival(desk: TestDesk) {
        desk.with_halls().await;
        let booked = book(&desk, &desk.citizen(1).await, 90).await.unwrap();
        assert_eq!(booked.code.len(), 6);
        desk.clock.advance(Duration::minutes(30));
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        assert_eq!(desk.check_in(&kiosk(), PLACE, &booked.code).await.err(), Some(Refusal::WrongCode), "too early");
        desk.clock.advance(Duration::minutes(50));
        let issued = desk.check_in(&kiosk(), PLACE, &booked.code).await.unwrap();
        // They came 50 minutes later and are called first.
        assert_eq!((issued.number.number, issued.ahead), (2, 0));
        let again = desk.check_in(&desk.officer(COUNTER_CLERK).await, PLACE, &booked.code).await.unwrap();
        assert_eq!(again.token, issued.token, "typed twice, it is one number");
    }

    async fn a_slot_takes_as_many_as_the_line_says(desk: TestDesk) {
        desk.with_halls().await;
        for number in 1..=2 {
            book(&desk, &desk.citizen(number).await, 90).await.unwrap();
        }
        let third = desk.citizen(3).await;
        assert_eq!(book(&desk, &third, 90).await, Err(Refusal::SlotTaken));
        let free = desk.slots(PLACE, FIRST_LINE).await.unwrap();
        assert!(free.iter().all(|slot| slot.at != morning() + Duration::minutes(90)));
        assert_eq!(free[0].at, morning() + Duration::minutes(60));
        assert_eq!(book(&desk, &third, 95).await, Err(Refusal::SlotTaken), "no half hour begins there");
        assert_eq!(book(&desk, &third, 600).await, Err(Refusal::SlotTaken), "closed by then");
        assert!(desk.slots(PLACE, SECOND_LINE).await.unwrap().is_empty(), "the line takes no appointments");
        assert_eq!(book(&desk, &Actor::Anonymous, 60).await, Err(Refusal::SignInFirst));
    }

    async fn many_who_book_at_once_get_no_more_than_there_is(desk: TestDesk) {
        desk.with_halls().await;
        let mut citizens = Vec::new();
        for number in 1..=6 {
            citizens.push(desk.citizen(number).await);
        }
        let booked = futures::future::join_all(citizens.iter().map(|citizen| book(&desk, citizen, 120))).await;
        assert_eq!(booked.iter().filter(|one| one.is_ok()).count(), 2, "{booked:?}");
    }

    async fn one_person_has_one_appointment_of_a_line_and_can_cancel_it(desk: TestDesk) {
        desk.with_halls().await;
        let (citizen, other) = (desk.citizen(1).await, desk.citizen(2).await);
        let first = book(&desk, &citizen, 90).await.unwrap();
        assert_eq!(book(&desk, &citizen, 90).await, Ok(first.clone()), "sent twice, it is one");
        assert_eq!(book(&desk, &citizen, 120).await, Err(Refusal::Conflict));
        assert_eq!(desk.cancel(&other, first.id).await, Err(Refusal::NotFound));
        desk.cancel(&citizen, first.id).await.unwrap();
        desk.cancel(&citizen, first.id).await.expect("said twice");
        assert_eq!(desk.cancel(&citizen, AppointmentId::new(desk.new_id())).await, Err(Refusal::NotFound));
        desk.clock.advance(Duration::minutes(80));
        assert_eq!(desk.check_in(&kiosk(), PLACE, &first.code).await.err(), Some(Refusal::WrongCode));
        desk.clock.advance(Duration::minutes(-80));
        for person in [&citizen, &other] {
            book(&desk, person, 90).await.expect("its time is free again");
        }
    }

    async fn codes_are_not_to_be_guessed(desk: TestDesk) {
        desk.with_halls().await;
        let booked = book(&desk, &desk.citizen(1).await, 60).await.unwrap();
        desk.clock.advance(Duration::minutes(50));
        let strangers = [other_kiosk(), desk.officer(OTHER_COUNTER_CLERK).await, Actor::Anonymous, desk.citizen(1).await];
        for stranger in strangers {
            assert_eq!(desk.check_in(&stranger, PLACE, &booked.code).await.err(), Some(Refusal::NotFound));
        }
        let wrong = if booked.code == "000000" { "000001" } else { "000000" };
        for _ in 0..20 {
            assert_eq!(desk.check_in(&kiosk(), PLACE, wrong).await.err(), Some(Refusal::WrongCode));
        }
        let limited = desk.check_in(&kiosk(), PLACE, &booked.code).await.err();
        assert_eq!(limited, Some(Refusal::TooMany { minutes: 10 }));
    }

    async fn whoever_did_not_come_missed_theirs(desk: TestDesk) {
        desk.with_halls().await;
        let citizen = desk.citizen(1).await;
        let booked = book(&desk, &citizen, 60).await.unwrap();
        desk.clock.advance(Duration::minutes(91));
        desk.close_days().await.unwrap();
        assert_eq!(desk.check_in(&kiosk(), PLACE, &booked.code).await.err(), Some(Refusal::WrongCode));
        assert_eq!(desk.cancel(&citizen, booked.id).await, Err(Refusal::WrongStatus));
        book(&desk, &citizen, 180).await.expect("another one can be booked");
    }
}
