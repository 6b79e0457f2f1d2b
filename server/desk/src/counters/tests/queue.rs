use super::{clerk, officer, person, service, visitor};
use crate::testing::{
    DESK_UNIT, FIRST_LINE, OTHER_COUNTER, OTHER_COUNTER_CLERK, OTHER_LINE, PLACE, SECOND_COUNTER, SECOND_COUNTER_CLERK,
    SECOND_LINE, TestDesk, both_databases, hall,
};
use domain::actor::{Grant, Role};
use domain::id::{CounterId, OfficerId, TicketId};
use domain::in_person::{Counter, Counters, Position, Priority, TicketStateKind};
use domain::refusal::Refusal;
use std::collections::BTreeSet;
use std::sync::Arc;
use tokio::sync::Barrier;

const CALLERS: usize = 8;

/// Eight more clerks at eight more counters of the place.
async fn crowd(desk: &TestDesk) -> Vec<OfficerId> {
    let txn = desk.database.write().await.expect("a transaction");
    let mut place = hall();
    let mut clerks = Vec::new();
    for number in 0..CALLERS {
        let id = OfficerId::new(desk.new_id());
        let new = crate::people::NewOfficer {
            id,
            username: format!("caller-{number}"),
            name: format!("متصدی {number}"),
            password_hash: "-".to_owned(),
            grants: vec![Grant { role: Role::CounterClerk, unit: DESK_UNIT }],
        };
        crate::people::create_officer(&txn, new, desk.now()).await.expect("an officer");
        let number = u16::try_from(number).expect("small") + 10;
        let (lines, title) = (vec![FIRST_LINE], String::new());
        place.counters.push(Counter { id: CounterId::new(desk.new_id()), number, title, lines });
        clerks.push(id);
    }
    let counters: Vec<_> = place.counters[place.counters.len() - CALLERS..].iter().map(|one| one.id).collect();
    crate::places::write(&txn, place, desk.now()).await.expect("a place");
    txn.commit().await.expect("written");
    for (clerk, counter) in clerks.iter().zip(counters) {
        desk.sit(&desk.officer(*clerk).await, counter).await.expect("free");
    }
    clerks
}

async fn issued(desk: &TestDesk, actor: &domain::actor::Actor) -> Vec<TicketId> {
    desk.view(actor).await.expect("a view").next.iter().map(|waiting| waiting.id).collect()
}

both_databases! {
    async fn those_who_call_at_once_get_different_people(desk: TestDesk) {
        desk.with_halls().await;
        let clerks = crowd(&desk).await;
        for _ in 0..CALLERS {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
        }
        let gate = Arc::new(Barrier::new(CALLERS));
        let mut calls = Vec::new();
        for id in clerks {
            let (desk, gate) = (desk.clone(), gate.clone());
            calls.push(tokio::spawn(async move {
                let actor = desk.officer(id).await;
                gate.wait().await;
                // A write that had to wait too long is tried again, as whoever pressed the button would.
                loop {
                    match desk.call_next(&actor).await {
                        Err(Refusal::Conflict) => {}
                        other => return other.expect("somebody waits for everybody"),
                    }
                }
            }));
        }
        let mut called = BTreeSet::new();
        for call in calls {
            called.insert(call.await.expect("it does not panic"));
        }
        assert_eq!(called.len(), CALLERS, "nobody was called to two counters");
    }

    async fn pressed_twice_calls_one(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        for _ in 0..3 {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
        }
        let (one, other) = tokio::join!(desk.call_next(&clerk), desk.call_next(&clerk));
        let refused = [&one, &other].into_iter().filter(|call| **call == Err(Refusal::VisitOpen)).count();
        assert_eq!((refused, [one, other].iter().filter(|call| call.is_ok()).count()), (1, 1));
    }

    async fn two_hands_of_one_clerk_bring_one_person_to_the_counter(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        for _ in 0..3 {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
        }
        let waiting = issued(&desk, &clerk).await;
        let pick = |id| desk.pick(&clerk, id, "نوزاد همراه دارد".to_owned());
        let (one, other) = tokio::join!(pick(waiting[1]), pick(waiting[2]));
        assert_eq!([&one, &other].into_iter().filter(|picked| picked.is_ok()).count(), 1, "{one:?} {other:?}");
        let other = [one, other].into_iter().find_map(Result::err);
        assert_eq!(other, Some(Refusal::VisitOpen));
    }

    async fn a_clerk_of_another_place_learns_nothing_of_this_one(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        desk.take(FIRST_LINE, Priority::Ordinary).await;
        let waiting = issued(&desk, &clerk).await[0];
        let stranger = officer(&desk, OTHER_COUNTER_CLERK).await;
        desk.sit(&stranger, OTHER_COUNTER).await.expect("their own");
        assert_eq!(desk.call_next(&stranger).await, Err(Refusal::NobodyWaits), "not even the number");
        let gone = Err(Refusal::NotFound);
        for id in [ticket, waiting] {
            let words = || "دلیل".to_owned();
            assert_eq!(desk.pick(&stranger, id, words()).await, gone);
            assert_eq!(desk.recall(&stranger, id).await, gone);
            assert_eq!(desk.start(&stranger, id).await, gone);
            assert_eq!(desk.hold(&stranger, id, words()).await, gone);
            assert_eq!(desk.resume(&stranger, id).await, gone);
            assert_eq!(desk.transfer_ticket(&stranger, id, OTHER_LINE, Position::Last, words()).await, gone);
            assert_eq!(desk.no_show(&stranger, id).await, gone);
            assert_eq!(desk.finish(&stranger, id).await, gone);
            assert_eq!(desk.prioritise(&stranger, id, Priority::Elderly, words()).await, gone);
            assert_eq!(desk.inform(&stranger, id, service(), 0).await, gone);
            assert_eq!(desk.offer_survey(&stranger, id).await, gone);
            assert_eq!(desk.assist(&stranger, id, service(), person()).await.map(|_| ()), gone);
        }
        let view = desk.view(&stranger).await.expect("their own");
        assert_ne!(view.place.id, PLACE);
        assert!(view.next.is_empty() && view.held.is_empty() && view.current.is_none());
        let to_their_line = desk.transfer_ticket(&clerk, ticket, OTHER_LINE, Position::Last, String::new()).await;
        assert_eq!(to_their_line, gone, "nor is anybody sent to a line of another place");
    }

    async fn whoever_is_put_aside_holds_up_nobody_and_comes_back(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let first = visitor(&desk, &clerk).await;
        desk.hold(&clerk, first, "کپی می‌گیرد".to_owned()).await.expect("put aside");
        let second = visitor(&desk, &clerk).await;
        assert_ne!(first, second);
        assert_eq!(desk.resume(&clerk, first).await, Err(Refusal::VisitOpen));
        desk.finish(&clerk, second).await.expect("done");
        let held = desk.view(&clerk).await.expect("a view").held;
        assert_eq!((held.len(), held[0].id, held[0].reason.as_str()), (1, first, "کپی می‌گیرد"));
        desk.resume(&clerk, first).await.expect("they are back");
        desk.finish(&clerk, first).await.expect("done");
        assert_eq!(desk.view(&clerk).await.expect("a view").served, 2);
    }

    async fn an_absent_one_is_called_again_and_a_reason_goes_before_the_turn(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        for _ in 0..3 {
            desk.take(FIRST_LINE, Priority::Ordinary).await;
        }
        let waiting = issued(&desk, &clerk).await;
        assert_eq!(desk.pick(&clerk, waiting[2], " ".to_owned()).await, Err(Refusal::ReasonMissing));
        desk.pick(&clerk, waiting[2], "نوزاد همراه دارد".to_owned()).await.expect("out of order");
        desk.no_show(&clerk, waiting[2]).await.expect("nobody came");
        let view = desk.view(&clerk).await.expect("a view");
        assert_eq!(view.absent.iter().map(|one| one.state).collect::<Vec<_>>(), [TicketStateKind::NoShow]);
        assert_eq!(desk.call_next(&clerk).await, Ok(waiting[0]));
        assert_eq!(desk.recall(&clerk, waiting[2]).await, Err(Refusal::VisitOpen), "somebody else is called");
        desk.recall(&clerk, waiting[0]).await.expect("again");
        assert_eq!(desk.view(&clerk).await.expect("a view").current.map(|now| now.times_called), Some(2));
        desk.no_show(&clerk, waiting[0]).await.expect("nobody came");
        desk.recall(&clerk, waiting[2]).await.expect("they are here now");
    }

    async fn a_transferred_number_waits_where_it_was_sent(desk: TestDesk) {
        let clerk = clerk(&desk).await;
        let ticket = visitor(&desk, &clerk).await;
        desk.take(SECOND_LINE, Priority::Ordinary).await;
        desk.transfer_ticket(&clerk, ticket, SECOND_LINE, Position::First, "صندوق".to_owned()).await.expect("sent");
        let second = officer(&desk, SECOND_COUNTER_CLERK).await;
        desk.sit(&second, SECOND_COUNTER).await.expect("free");
        assert_eq!(desk.call_next(&second).await, Ok(ticket));
        assert_eq!(desk.start(&clerk, ticket).await, Err(Refusal::Conflict), "another counter has them");
    }
}
