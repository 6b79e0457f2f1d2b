//! Random verbs by random counters never lead where the table forbids, and never change what stays.

use super::*;
use crate::Instant;
use crate::id::{LineId, PlaceId, TicketId};
use crate::in_person::{IssuedBy, Position, Priority, TicketNumber, TicketToken};
use proptest::prelude::*;
use uuid::Uuid;

#[derive(Clone, Copy, Debug)]
enum Verb {
    Call,
    Pick,
    Recall,
    Start,
    Hold,
    Resume,
    Transfer(Position),
    Prioritise(Priority),
    NoShow,
    Finish,
    Leave,
    Lapse,
}

fn verbs() -> impl Strategy<Value = Verb> {
    prop_oneof![
        Just(Verb::Call),
        Just(Verb::Pick),
        Just(Verb::Recall),
        Just(Verb::Start),
        Just(Verb::Hold),
        Just(Verb::Resume),
        prop_oneof![Just(Position::First), Just(Position::ByArrival), Just(Position::Last)].prop_map(Verb::Transfer),
        proptest::sample::select(Priority::ALL.to_vec()).prop_map(Verb::Prioritise),
        Just(Verb::NoShow),
        Just(Verb::Finish),
        Just(Verb::Leave),
        Just(Verb::Lapse),
    ]
}

/// Where a verb may lead from a state; written down apart from the verbs themselves.
fn leads(from: TicketStateKind, verb: Verb) -> Option<TicketStateKind> {
    use TicketStateKind as S;
    match (from, verb) {
        (S::Waiting, Verb::Call) | (S::Waiting | S::NoShow, Verb::Pick) | (S::Called | S::NoShow, Verb::Recall) => {
            Some(S::Called)
        }
        (S::Called, Verb::Start) | (S::Held, Verb::Resume) => Some(S::Serving),
        (S::Serving, Verb::Hold) => Some(S::Held),
        (S::Serving, Verb::Finish) => Some(S::Done),
        (S::Called | S::Held, Verb::NoShow) => Some(S::NoShow),
        (S::Waiting, Verb::Prioritise(_)) => Some(S::Waiting),
        (S::Waiting | S::Called | S::Serving | S::Held, Verb::Transfer(_)) => Some(S::Waiting),
        (S::Waiting | S::Called | S::Held, Verb::Leave) => Some(S::Left),
        (S::Waiting | S::Called | S::Serving | S::Held, Verb::Lapse) => Some(S::Lapsed),
        _ => None,
    }
}

fn moment(minute: i64) -> Instant {
    Instant::from_timestamp(1_795_000_000 + minute * 60, 0).unwrap()
}

fn ticket() -> QueueTicket {
    QueueTicket::issue(NewTicket {
        id: TicketId::new(Uuid::from_u128(1)),
        token: TicketToken::from_random([3; 16]),
        place: PlaceId::new(Uuid::from_u128(2)),
        line: LineId::new(Uuid::from_u128(3)),
        number: TicketNumber { letter: "ب".to_owned(), number: 12 },
        priority: Priority::Ordinary,
        issued_by: IssuedBy::Phone,
        issued_at: moment(0),
        services: Vec::new(),
        mobile: None,
    })
    .ticket
}

fn act(ticket: QueueTicket, verb: Verb, sitting: Sitting) -> Answer<TicketDecided> {
    let reason = "به دلیلی";
    match verb {
        Verb::Call => ticket.call(sitting),
        Verb::Pick => ticket.pick(sitting, reason),
        Verb::Recall => ticket.recall(sitting),
        Verb::Start => ticket.start(sitting),
        Verb::Hold => ticket.hold(sitting, reason),
        Verb::Resume => ticket.resume(sitting),
        Verb::Transfer(position) => {
            let ends = Some((moment(-90), moment(40)));
            ticket.transfer(sitting, NewLine { line: LineId::new(Uuid::from_u128(4)), position, ends }, reason)
        }
        Verb::Prioritise(to) => ticket.prioritise(to, reason),
        Verb::NoShow => ticket.no_show(sitting),
        Verb::Finish => ticket.finish(sitting),
        Verb::Leave => ticket.leave(sitting.at),
        Verb::Lapse => ticket.lapse(sitting.at),
    }
}

proptest! {
    #[test]
    fn random_verbs_never_reach_what_the_table_forbids(steps in prop::collection::vec((verbs(), 1..3_u128), 0..40)) {
        let mut ticket = ticket();
        for (minute, (verb, counter)) in steps.into_iter().enumerate() {
            let sitting = Sitting {
                counter: CounterId::new(Uuid::from_u128(counter)),
                by: OfficerId::new(Uuid::from_u128(counter)),
                at: moment(minute as i64),
            };
            let before = ticket.clone();
            let elsewhere = before.state.counter().is_some_and(|at| at != sitting.counter);
            match act(ticket.clone(), verb, sitting) {
                Ok(decided) => {
                    let now = &decided.ticket;
                    prop_assert_eq!(Some(now.state.kind()), leads(before.state.kind(), verb));
                    prop_assert_eq!(now.revision, before.revision + 1);
                    prop_assert_eq!(
                        (now.id, &now.token, now.place, &now.number, now.issued_at),
                        (before.id, &before.token, before.place, &before.number, before.issued_at)
                    );
                    // Whoever is called or served is so at the counter that acted.
                    if let Some(at) = now.state.counter() {
                        prop_assert_eq!(at, sitting.counter);
                    }
                    prop_assert!(!(elsewhere && matches!(before.state, TicketState::Called { .. } | TicketState::Serving { .. })
                        && !matches!(verb, Verb::Leave | Verb::Lapse)), "another counter's person was taken");
                    ticket = decided.ticket;
                }
                Err(refusal) => {
                    let same_class = matches!(verb, Verb::Prioritise(to) if to == before.priority || to == Priority::Appointment);
                    prop_assert!(leads(before.state.kind(), verb).is_none() || elsewhere || same_class,
                        "{:?} refused {:?} with {:?}", before.state, verb, refusal);
                }
            }
        }
    }
}
