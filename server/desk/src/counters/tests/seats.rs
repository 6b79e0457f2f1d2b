use super::{clerk, officer, visitor};
use crate::testing::{
    CLERK, COUNTER_CLERK, EXPERT, FIRST_COUNTER, OTHER_COUNTER, OTHER_COUNTER_CLERK, SECOND_COUNTER,
    SECOND_COUNTER_CLERK, both_databases,
};
use chrono::Duration;
use domain::actor::Actor;
use domain::in_person::Counters;
use domain::refusal::Refusal;

both_databases! {
    async fn one_officer_sits_at_one_counter(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let second = officer(&desk, SECOND_COUNTER_CLERK).await;
        assert_eq!(desk.sit(&second, FIRST_COUNTER).await, Err(Refusal::CounterTaken));
        desk.sit(&second, SECOND_COUNTER).await.expect("free");
        let taken = desk.view(&clerk).await.expect("a view").taken;
        assert_eq!(taken.len(), 2);
        desk.rise(&second).await.expect("nobody is there");
        desk.sit(&clerk, SECOND_COUNTER).await.expect("free");
        desk.sit(&second, FIRST_COUNTER).await.expect("the first one left it");
        assert_eq!(desk.view(&clerk).await.expect("a view").counter.map(|counter| counter.number), Some(2));
    }

    async fn nobody_leaves_whom_they_serve(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        assert_eq!(desk.rise(&clerk).await, Err(Refusal::VisitOpen));
        assert_eq!(desk.sit(&clerk, SECOND_COUNTER).await, Err(Refusal::VisitOpen));
        desk.finish(&clerk, ticket).await.expect("done");
        desk.rise(&clerk).await.expect("they get up");
        assert_eq!(desk.call_next(&clerk).await, Err(Refusal::NoCounter));
    }

    async fn a_seat_does_not_outlive_its_day(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        desk.clock.set(desk.now() + Duration::days(1));
        assert_eq!(desk.call_next(&clerk).await, Err(Refusal::NoCounter));
        let second = officer(&desk, SECOND_COUNTER_CLERK).await;
        desk.sit(&second, FIRST_COUNTER).await.expect("who forgot to get up does not keep it");
        assert_eq!(desk.sit(&clerk, FIRST_COUNTER).await, Err(Refusal::CounterTaken));
    }

    async fn only_clerks_and_desk_officers_of_the_unit_sit_there(desk: TestDesk) {
        desk.with_halls().await;
        for id in [EXPERT, OTHER_COUNTER_CLERK] {
            assert_eq!(desk.sit(&officer(&desk, id).await, FIRST_COUNTER).await, Err(Refusal::NotFound));
        }
        assert_eq!(desk.view(&officer(&desk, EXPERT).await).await.map(|_| ()), Err(Refusal::NotFound));
        assert_eq!(desk.sit(&officer(&desk, COUNTER_CLERK).await, OTHER_COUNTER).await, Err(Refusal::NotFound));
        desk.sit(&officer(&desk, CLERK).await, FIRST_COUNTER).await.expect("a desk officer of the unit");
        assert_eq!(desk.sit(&desk.citizen(1).await, FIRST_COUNTER).await, Err(Refusal::NotFound));
        assert_eq!(desk.sit(&Actor::Anonymous, FIRST_COUNTER).await, Err(Refusal::SignInFirst));
    }
}
