//! The order of calls, and what needs a reason.

use super::*;
use crate::Instant;
use crate::id::{LineId, PlaceId, TicketId};
use crate::in_person::{IssuedBy, Position, Priority, TicketNumber, TicketToken, turn};
use crate::refusal::Refusal;
use uuid::Uuid;

const LINE: LineId = LineId::new(Uuid::from_u128(3));
const OTHER: LineId = LineId::new(Uuid::from_u128(4));

fn minute(minute: i64) -> Instant {
    Instant::from_timestamp(1_795_000_000 + minute * 60, 0).unwrap()
}

fn ticket(number: u16, priority: Priority, at: i64) -> QueueTicket {
    QueueTicket::issue(NewTicket {
        id: TicketId::new(Uuid::from_u128(number.into())),
        token: TicketToken::from_random([7; 16]),
        place: PlaceId::new(Uuid::from_u128(2)),
        line: LINE,
        number: TicketNumber { letter: "ب".to_owned(), number },
        priority,
        issued_by: IssuedBy::Phone,
        issued_at: minute(at),
        services: Vec::new(),
        mobile: None,
    })
    .ticket
}

fn here() -> Sitting {
    Sitting { counter: CounterId::new(Uuid::from_u128(9)), by: OfficerId::new(Uuid::from_u128(8)), at: minute(100) }
}

fn order(tickets: Vec<QueueTicket>) -> Vec<u16> {
    let mut left = tickets;
    let mut called = Vec::new();
    while let Some(one) = turn::next(&left, &[LINE]).cloned() {
        called.push(one.number.number);
        left.retain(|other| other.id != one.id);
    }
    called
}

#[test]
fn a_head_start_goes_before_those_who_came_shortly_before_and_overtakes_nobody_for_ever() {
    let tickets = vec![
        ticket(1, Priority::Ordinary, 0),
        ticket(2, Priority::Ordinary, 20),
        ticket(3, Priority::Elderly, 40),
        ticket(4, Priority::Appointment, 55),
        ticket(5, Priority::Veteran, 41),
    ];
    // 1 at 0, 2 at 20, 3 at 10, 4 at -5, 5 at 11.
    assert_eq!(order(tickets), [4, 1, 3, 5, 2]);
}

#[test]
fn a_transferred_ticket_stands_where_it_was_put() {
    let ends = Some((minute(10), minute(60)));
    let to = |position| NewLine { line: OTHER, position, ends };
    let called = ticket(1, Priority::Ordinary, 30).call(here()).unwrap().ticket;
    let turn_of = |position| called.clone().transfer(here(), to(position), "").unwrap().ticket.turn_at;
    assert!(turn_of(Position::First) < minute(10));
    assert_eq!(turn_of(Position::ByArrival), minute(30));
    assert!(turn_of(Position::Last) > minute(60));
    let moved = called.transfer(here(), to(Position::First), "").unwrap().ticket;
    assert_eq!((moved.line, moved.state, moved.number.letter.as_str()), (OTHER, TicketState::Waiting, "ب"));
}

#[test]
fn out_of_order_and_another_class_need_a_reason() {
    let waiting = ticket(1, Priority::Ordinary, 0);
    assert_eq!(waiting.clone().pick(here(), " "), Err(Refusal::ReasonMissing));
    assert_eq!(waiting.clone().prioritise(Priority::Disabled, ""), Err(Refusal::ReasonMissing));
    let prioritised = waiting.clone().prioritise(Priority::Disabled, "با عصا").unwrap().ticket;
    assert_eq!((prioritised.turn_at, prioritised.reason.as_str()), (minute(-30), "با عصا"));
    assert_eq!(waiting.prioritise(Priority::Appointment, "بدون وقت"), Err(Refusal::WrongStatus));
}

#[test]
fn another_counter_does_not_touch_whom_this_one_called() {
    let called = ticket(1, Priority::Ordinary, 0).call(here()).unwrap().ticket;
    let elsewhere = Sitting { counter: CounterId::new(Uuid::from_u128(1)), ..here() };
    for refused in
        [called.clone().start(elsewhere), called.clone().no_show(elsewhere), called.clone().recall(elsewhere)]
    {
        assert_eq!(refused, Err(Refusal::Conflict));
    }
    let again = called.recall(here()).unwrap().ticket.recall(here()).unwrap().ticket;
    assert!(matches!(again.state, TicketState::Called { times: 3, .. }));
}

#[test]
fn whoever_was_absent_can_be_called_when_they_come_back() {
    let absent = ticket(1, Priority::Ordinary, 0).call(here()).unwrap().ticket.no_show(here()).unwrap().ticket;
    assert_eq!(absent.state, TicketState::NoShow { at: minute(100) });
    let back = absent.recall(here()).unwrap();
    assert!(matches!(back.ticket.state, TicketState::Called { times: 1, .. }));
    assert!(back.event.is_call());
}
