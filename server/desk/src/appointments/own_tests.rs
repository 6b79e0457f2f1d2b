use crate::places;
use crate::testing::{
    FIRST_LINE, OTHER_PLACE, PLACE, SECOND_LINE, SERVICE, TestDesk, both_databases, hall, kiosk, morning,
};
use chrono::Duration;
use domain::Instant;
use domain::actor::Actor;
use domain::id::AppointmentId;
use domain::in_person::{Appointment, AppointmentState, Appointments, Line, Place};
use domain::jalali::{JalaliDate, TehranTime, Weekday};
use domain::refusal::{Answer, Refusal};
use domain::service::ServiceKey;
use entity::{Moment, message};
use sea_orm::EntityTrait;

fn service() -> ServiceKey {
    ServiceKey::parse(SERVICE).unwrap()
}

/// So many minutes after ten on Saturday.
fn at(minutes: i64) -> Instant {
    morning() + Duration::minutes(minutes)
}

async fn book(desk: &TestDesk, citizen: &Actor, minutes: i64) -> Answer<Appointment> {
    desk.book(citizen, PLACE, FIRST_LINE, service(), at(minutes)).await
}

async fn left(desk: &TestDesk, minutes: i64) -> u32 {
    let free = desk.slots(PLACE, FIRST_LINE).await.unwrap();
    free.iter().find(|slot| slot.at == at(minutes)).map_or(0, |slot| slot.left)
}

async fn messages(desk: &TestDesk) -> Vec<message::Model> {
    message::Entity::find().all(desk.database.read()).await.unwrap()
}

both_databases! {
    async fn whoever_books_is_told_when_where_and_with_which_code(desk: TestDesk) {
        desk.with_halls().await;
        let citizen = desk.citizen(1).await;
        let booked = book(&desk, &citizen, 90).await.unwrap();
        book(&desk, &citizen, 90).await.expect("sent twice");
        let told = messages(&desk).await;
        assert_eq!(told.len(), 1, "{told:?}");
        let address = format!("https://desk.example.ir/appointments/{}", booked.id);
        assert!(told[0].text.contains(&booked.code) && told[0].text.contains(&address), "{}", told[0].text);
        assert!(told[0].text.contains("میز خدمت مرکزی"), "{}", told[0].text);
        assert_eq!(told[0].recipient, "09990000001");
        assert_eq!(told[0].not_after.map(Moment::instant), Some(at(90)), "too late helps nobody");
        let refused = book(&desk, &desk.citizen(2).await, 95).await;
        assert_eq!((refused, messages(&desk).await.len()), (Err(Refusal::SlotTaken), 1));
    }

    async fn own_appointments_are_shown_to_their_owner_with_what_to_bring(desk: TestDesk) {
        desk.with_halls().await;
        let (citizen, other) = (desk.citizen(1).await, desk.citizen(2).await);
        let booked = book(&desk, &citizen, 90).await.unwrap();
        let view = desk.appointment(&citizen, booked.id).await.unwrap();
        assert_eq!(view.appointment, booked);
        assert_eq!((view.place_key.as_str(), view.line_title.as_str()), ("central", "صف ا"));
        assert!(!view.service_title.is_empty() && !view.place_address.is_empty());
        assert_eq!(desk.own_appointments(&citizen).await, Ok(vec![view]));
        assert_eq!(desk.own_appointments(&other).await, Ok(Vec::new()));
        assert_eq!(desk.appointment(&other, booked.id).await, Err(Refusal::NotFound));
        assert_eq!(desk.appointment(&Actor::Anonymous, booked.id).await, Err(Refusal::SignInFirst));
        assert_eq!(desk.own_appointments(&kiosk()).await, Err(Refusal::SignInFirst));
        desk.cancel(&citizen, booked.id).await.unwrap();
        assert_eq!(desk.own_appointments(&citizen).await, Ok(Vec::new()));
        let cancelled = desk.appointment(&citizen, booked.id).await.unwrap();
        assert_eq!(cancelled.appointment.state, AppointmentState::Cancelled);
    }

    async fn a_moved_appointment_leaves_its_time_to_others(desk: TestDesk) {
        desk.with_halls().await;
        let (citizen, other) = (desk.citizen(1).await, desk.citizen(2).await);
        let booked = book(&desk, &citizen, 90).await.unwrap();
        let moved = desk.move_to(&citizen, booked.id, service(), at(180)).await.unwrap();
        assert_eq!(moved, Appointment { at: at(180), ..booked.clone() }, "of the same day with the same code");
        assert_eq!(desk.move_to(&citizen, booked.id, service(), at(180)).await, Ok(moved), "sent twice");
        assert_eq!((left(&desk, 90).await, left(&desk, 180).await), (2, 1));
        assert_eq!(messages(&desk).await.len(), 2);
        assert_eq!(desk.move_to(&other, booked.id, service(), at(90)).await, Err(Refusal::NotFound));
        let elsewhere = ServiceKey::parse("no-such-service").unwrap();
        assert_eq!(desk.move_to(&citizen, booked.id, elsewhere, at(90)).await, Err(Refusal::NotFound));
        assert_eq!(desk.move_to(&citizen, booked.id, service(), at(-90)).await, Err(Refusal::SlotTaken), "is over");
        let back = desk.move_to(&citizen, booked.id, service(), at(90)).await.unwrap();
        assert_eq!((back.at, messages(&desk).await.len()), (at(90), 3), "told again");
        desk.clock.advance(Duration::minutes(90));
        let issued = desk.check_in(&kiosk(), PLACE, &back.code).await;
        assert!(issued.is_ok(), "{issued:?}");
        assert_eq!(desk.move_to(&citizen, booked.id, service(), at(180)).await, Err(Refusal::WrongStatus));
    }

    async fn who_cannot_move_keeps_what_they_have(desk: TestDesk) {
        desk.with_halls().await;
        let citizen = desk.citizen(1).await;
        let booked = book(&desk, &citizen, 90).await.unwrap();
        for number in 2..=3 {
            book(&desk, &desk.citizen(number).await, 120).await.unwrap();
        }
        assert_eq!(desk.move_to(&citizen, booked.id, service(), at(120)).await, Err(Refusal::SlotTaken));
        assert_eq!((left(&desk, 90).await, left(&desk, 120).await), (1, 0));
        assert_eq!(desk.appointment(&citizen, booked.id).await.unwrap().appointment, booked);
        desk.cancel(&citizen, booked.id).await.unwrap();
        assert_eq!(left(&desk, 90).await, 2);
        assert_eq!(desk.move_to(&citizen, booked.id, service(), at(150)).await, Err(Refusal::WrongStatus));
        let nobodys = AppointmentId::new(desk.new_id());
        assert_eq!(desk.move_to(&citizen, nobodys, service(), at(150)).await, Err(Refusal::NotFound));
    }

    async fn two_who_want_the_last_place_are_one_and_one(desk: TestDesk) {
        desk.with_halls().await;
        book(&desk, &desk.citizen(1).await, 120).await.unwrap();
        let (second, third) = (desk.citizen(2).await, desk.citizen(3).await);
        let moving = book(&desk, &third, 90).await.unwrap();
        let (booked, moved) =
            tokio::join!(book(&desk, &second, 120), desk.move_to(&third, moving.id, service(), at(120)));
        assert_eq!(u8::from(booked.is_ok()) + u8::from(moved.is_ok()), 1, "{booked:?} {moved:?}");
        let refusal = booked.err().or(moved.err());
        assert_eq!(refusal, Some(Refusal::SlotTaken));
        assert_eq!(left(&desk, 120).await, 0);
    }

    async fn times_are_those_of_the_working_calendar(desk: TestDesk) {
        desk.with_halls().await;
        let free = desk.slots(PLACE, FIRST_LINE).await.unwrap();
        assert!(free.iter().all(|slot| slot.at >= at(60)), "nothing that is over, and not the coming hour");
        let days: Vec<JalaliDate> = free.iter().map(|slot| JalaliDate::of(slot.at)).collect();
        assert!(days.iter().all(|day| day.weekday() != Weekday::Friday), "closed on Fridays");
        assert!(days.iter().any(|day| *day == JalaliDate::of(morning()).plus_days(1)));
        let night = TehranTime::new(JalaliDate::of(morning()).plus_days(1), 3 * 60).unwrap().to_instant();
        let citizen = desk.citizen(1).await;
        for closed in [night, at(-60), at(60 * 24 * 60)] {
            let booked = desk.book(&citizen, PLACE, FIRST_LINE, service(), closed).await;
            assert_eq!(booked, Err(Refusal::SlotTaken));
        }
    }

    async fn places_are_found_by_the_service_that_people_come_for(desk: TestDesk) {
        desk.with_halls().await;
        let found = desk.places_for(&service()).await.unwrap();
        assert_eq!(found.iter().map(|place| place.id).collect::<Vec<_>>(), [PLACE]);
        let other = ServiceKey::parse("no-such-service").unwrap();
        assert_eq!(desk.places_for(&other).await, Ok(Vec::new()));
        // Where the line takes no appointments any more, nobody is sent.
        let lines = hall().lines.into_iter().map(|line| Line { per_half_hour: 0, ..line }).collect();
        let txn = desk.database.write().await.unwrap();
        places::write(&txn, Place { lines, ..hall() }, desk.now()).await.unwrap();
        txn.commit().await.unwrap();
        assert_eq!(desk.places_for(&service()).await, Ok(Vec::new()));
        let citizen = desk.citizen(1).await;
        assert_eq!(book(&desk, &citizen, 90).await, Err(Refusal::SlotTaken));
        let elsewhere = desk.book(&citizen, OTHER_PLACE, SECOND_LINE, service(), at(90)).await;
        assert_eq!(elsewhere, Err(Refusal::NotFound), "no line of that place");
    }

    async fn nobody_books_without_end(desk: TestDesk) {
        desk.with_halls().await;
        let citizen = desk.citizen(1).await;
        for _ in 0..20 {
            let booked = book(&desk, &citizen, 90).await.unwrap();
            desk.cancel(&citizen, booked.id).await.unwrap();
        }
        assert_eq!(book(&desk, &citizen, 90).await, Err(Refusal::TooMany { minutes: 60 }));
        assert_eq!(left(&desk, 90).await, 2);
    }
}
