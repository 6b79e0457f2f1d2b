use crate::testing::{
    ADMINISTRATOR, CLERK, COUNTER_CLERK, FIRST_COUNTER, FIRST_LINE, OTHER_COUNTER_CLERK, OTHER_LINE, OTHER_PLACE,
    PLACE, SERVICE, both_databases, hall, morning, other_hall,
};
use chrono::Duration;
use domain::actor::Actor;
use domain::in_person::{Appointments, Counters, Line, Place, Places, Priority};
use domain::refusal::Refusal;
use domain::service::ServiceKey;

both_databases! {
    async fn a_place_is_kept_as_it_was_written(desk: TestDesk) {
        desk.with_halls().await;
        assert_eq!(desk.place(PLACE).await, Ok(hall()));
        assert_eq!(desk.place_named("other").await, Ok(other_hall()));
        assert_eq!(desk.place_named("nowhere").await, Err(Refusal::NotFound));
        let administrator = desk.officer(ADMINISTRATOR).await;
        let mut changed = hall();
        changed.title = "میز تازه".to_owned();
        changed.lines.reverse();
        changed.counters.remove(1);
        desk.keep_place(&administrator, changed.clone()).await.unwrap();
        assert_eq!(desk.place(PLACE).await, Ok(changed));
        // What was closed comes back as it was.
        desk.keep_place(&administrator, hall()).await.unwrap();
        assert_eq!(desk.place(PLACE).await, Ok(hall()));
    }

    async fn whoever_works_there_sees_their_places_and_administrators_keep_them(desk: TestDesk) {
        desk.with_halls().await;
        let cases = [(ADMINISTRATOR, vec![PLACE, OTHER_PLACE]), (COUNTER_CLERK, vec![PLACE]), (CLERK, vec![PLACE]),
            (OTHER_COUNTER_CLERK, vec![OTHER_PLACE])];
        for (officer, expected) in cases {
            let actor = desk.officer(officer).await;
            let seen: Vec<_> = desk.places(&actor).await.unwrap().iter().map(|place| place.id).collect();
            assert_eq!(seen, expected);
            let kept = desk.keep_place(&actor, hall()).await;
            assert_eq!(kept.is_ok(), officer == ADMINISTRATOR, "{kept:?}");
        }
        assert_eq!(desk.places(&Actor::Anonymous).await, Err(Refusal::SignInFirst));
    }

    async fn what_cannot_be_is_refused(desk: TestDesk) {
        desk.with_halls().await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        let with = |change: &dyn Fn(&mut Place)| {
            let mut place = hall();
            change(&mut place);
            place
        };
        let cases = [
            (with(&|place| place.title = " ".to_owned()), Refusal::NameMissing),
            (with(&|place| place.key = "با فاصله".to_owned()), Refusal::NameMissing),
            (with(&|place| place.key = "other".to_owned()), Refusal::Conflict),
            (with(&|place| place.lines[1].letter = "ا".to_owned()), Refusal::Conflict),
            (with(&|place| place.lines[1].letter = "اب".to_owned()), Refusal::TooLong { max: 1 }),
            (with(&|place| place.lines[1] = Line { id: OTHER_LINE, ..place.lines[1].clone() }), Refusal::NotFound),
            (with(&|place| place.counters[1].number = 1), Refusal::Conflict),
            (with(&|place| place.counters[1].number = 0), Refusal::NotFound),
            (with(&|place| place.counters[1].lines = vec![OTHER_LINE]), Refusal::NotFound),
            (with(&|place| place.unit = desk.new_id().into()), Refusal::NotFound),
        ];
        for (place, refusal) in cases {
            assert_eq!(desk.keep_place(&administrator, place.clone()).await, Err(refusal), "{place:?}");
        }
        assert_eq!(desk.place(PLACE).await, Ok(hall()));
    }

    async fn nothing_is_closed_under_people(desk: TestDesk) {
        desk.with_halls().await;
        let administrator = desk.officer(ADMINISTRATOR).await;
        let issued = desk.take(FIRST_LINE, Priority::Ordinary).await;
        let without = |line: bool| {
            let mut place = hall();
            if line {
                place.lines.remove(0);
                place.counters[0].lines.remove(0);
            } else {
                place.counters.remove(0);
            }
            place
        };
        assert_eq!(desk.keep_place(&administrator, without(true)).await, Err(Refusal::Conflict));
        domain::in_person::Queue::leave(&*desk.desk, &issued.token).await.unwrap();
        let (citizen, service) = (desk.citizen(1).await, ServiceKey::parse(SERVICE).unwrap());
        let at = morning() + Duration::days(1);
        let booked = desk.book(&citizen, PLACE, FIRST_LINE, service, at).await.unwrap();
        assert_eq!(desk.keep_place(&administrator, without(true)).await, Err(Refusal::Conflict), "somebody will come");
        desk.cancel(&citizen, booked.id).await.unwrap();
        desk.keep_place(&administrator, without(true)).await.unwrap();
        let clerk = desk.officer(COUNTER_CLERK).await;
        desk.sit(&clerk, FIRST_COUNTER).await.unwrap();
        assert_eq!(desk.keep_place(&administrator, without(false)).await, Err(Refusal::Conflict));
    }
}
