use super::*;
use domain::in_person::TicketNumber;

fn at(second: i64) -> Instant {
    Instant::from_timestamp(1_795_300_000 + second, 0).unwrap()
}

fn call(seq: i64, second: i64) -> Call {
    let number = TicketNumber { letter: "ا".to_owned(), number: u16::try_from(seq).unwrap() };
    Call { seq, number, tone: 0, counter: 3, at: at(second) }
}

/// A board read at this second, with these calls, newest first.
fn board(second: i64, calls: Vec<Call>) -> Board {
    Board { place_title: "میز خدمت".to_owned(), now: at(second), calls, waiting: Vec::new(), open: true }
}

/// Says everything that waits, and the numbers in their order.
fn say_all(hall: &mut Hall) -> Vec<u16> {
    let mut said = Vec::new();
    while hall.next_call().is_some() {
        said.push(hall.called().unwrap().number.number);
        hall.said();
    }
    said
}

#[test]
fn what_was_called_before_the_display_started_is_shown_and_not_announced() {
    let mut hall = Hall::default();
    hall.take(board(10, vec![call(2, 9), call(1, 1)]), at(10));
    assert_eq!(hall.next_call(), None);
    assert_eq!(hall.called().unwrap().seq, 2);
}

#[test]
fn the_first_call_of_a_day_is_announced() {
    let mut hall = Hall::default();
    hall.take(board(0, Vec::new()), at(0));
    hall.take(board(5, vec![call(1, 5)]), at(5));
    assert_eq!(say_all(&mut hall), [1]);
}

#[test]
fn two_calls_in_one_second_are_announced_one_after_the_other() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(1, 0)]), at(0));
    hall.take(board(2, vec![call(3, 2), call(2, 2), call(1, 0)]), at(2));
    assert!(hall.next_call().is_some());
    assert_eq!(hall.called().unwrap().seq, 2);
    // While it is being said, nothing else is, whatever comes in.
    hall.take(board(3, vec![call(4, 3), call(3, 2), call(2, 2), call(1, 0)]), at(3));
    assert_eq!(hall.next_call(), None);
    assert_eq!(hall.called().unwrap().seq, 2);
    hall.said();
    assert_eq!(say_all(&mut hall), [3, 4]);
    assert_eq!(hall.called().unwrap().seq, 4);
}

#[test]
fn after_a_cut_nothing_old_is_announced_and_nothing_is_announced_twice() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(1, 0)]), at(0));
    hall.take(board(100, vec![call(4, 95), call(3, 60), call(2, 20)]), at(100));
    assert_eq!(say_all(&mut hall), [4]);
    hall.take(board(101, vec![call(4, 95), call(3, 60), call(2, 20)]), at(101));
    assert_eq!(hall.next_call(), None);
}

#[test]
fn a_call_is_announced_until_it_is_half_a_minute_old() {
    for (age, announced) in [(29, 1), (30, 0)] {
        let mut hall = Hall::default();
        hall.take(board(0, vec![call(1, 0)]), at(0));
        hall.take(board(100, vec![call(2, 100 - age)]), at(100));
        assert_eq!(say_all(&mut hall).len(), announced, "{age}");
    }
}

#[test]
fn a_recall_is_a_call_of_its_own() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(1, 0)]), at(0));
    let again = Call { seq: 2, at: at(4), ..call(1, 0) };
    hall.take(board(4, vec![again]), at(4));
    assert_eq!(say_all(&mut hall), [1]);
}

#[test]
fn a_desk_that_was_restored_is_followed_from_where_it_is() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(900, 0)]), at(0));
    hall.take(board(5, vec![call(7, 4)]), at(5));
    assert_eq!(hall.next_call(), None);
    hall.take(board(9, vec![call(8, 9), call(7, 4)]), at(9));
    assert_eq!(say_all(&mut hall), [8]);
}

#[test]
fn an_empty_board_of_a_new_day_keeps_what_is_known() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(5, 0)]), at(0));
    hall.take(board(5, Vec::new()), at(5));
    hall.take(board(9, vec![call(5, 0)]), at(9));
    assert_eq!(hall.next_call(), None);
}

#[test]
fn a_call_is_said_twice_and_in_a_rush_once() {
    let mut hall = Hall::default();
    hall.take(board(0, vec![call(1, 0)]), at(0));
    hall.take(board(1, (2..8).rev().map(|seq| call(seq, 1)).collect()), at(1));
    let mut times = Vec::new();
    while let Some(announcement) = hall.next_call() {
        times.push(announcement.times);
        hall.said();
    }
    assert_eq!(times, [1, 1, 2, 2, 2, 2]);
}

#[test]
fn what_is_kept_does_not_grow() {
    let mut hall = Hall::default();
    hall.take(board(0, Vec::new()), at(0));
    for seq in 1..900 {
        hall.take(board(seq, vec![call(seq, seq)]), at(seq));
    }
    assert_eq!(hall.waiting.len(), WAITING);
}

#[test]
fn a_display_that_heard_nothing_for_a_quarter_of_a_minute_is_stale() {
    let mut hall = Hall::default();
    assert!(hall.is_stale(at(0)));
    hall.take(board(0, Vec::new()), at(0));
    assert!(!hall.is_stale(at(14)));
    assert!(hall.is_stale(at(15)));
    hall.take(board(17, Vec::new()), at(17));
    assert!(!hall.is_stale(at(17)));
}

#[test]
fn a_clock_that_was_set_back_a_little_is_believed_and_one_that_does_not_tell_is_not() {
    let mut hall = Hall::default();
    hall.take(board(500, Vec::new()), at(500));
    assert_eq!(hall.quiet_for(at(490)), Some(Duration::zero()));
    // Else a line that is cut now would not be noticed for minutes.
    assert_eq!(hall.quiet_for(at(0)), None);
    assert!(hall.is_stale(at(0)));
}

#[test]
fn only_a_call_that_was_not_known_is_news() {
    let mut hall = Hall::default();
    let mut take = |second, calls| hall.take(board(second, calls), at(second));
    let news = [take(0, vec![call(1, 0)]), take(5, vec![call(1, 0)]), take(9, vec![call(2, 9)]), take(12, Vec::new())];
    assert_eq!(news, [false, false, true, false]);
}

#[test]
fn the_clock_is_the_desks_whatever_the_device_thinks() {
    let mut hall = Hall::default();
    assert_eq!(hall.clock(at(3)), at(3));
    hall.take(board(5_000, Vec::new()), at(0));
    assert_eq!(hall.clock(at(60)), at(5_060));
}

#[test]
fn a_desk_that_does_not_answer_is_asked_less_often_but_always_again() {
    let pauses: Vec<i32> = (1..8).map(|failures| pause_after(failures, 0.0)).collect();
    assert_eq!(pauses, [1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
    assert_eq!((pause_after(0, 0.0), pause_after(99, 1.0)), (1_000, 12_500));
}
