//! When spans are due.
//!
//! In 1405, 1 Azar is a Sunday and no holiday falls into Azar.

use super::*;
use crate::jalali::Weekday;
use std::collections::BTreeSet;

#[test]
fn working_days_count_from_the_working_day_after_receipt() {
    let calendar = Calendar::default();
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(3), &[]), "1405-09-04 14:00");
    assert_eq!(due(&calendar, "1405-09-01 06:00", Span::working_days(3), &[]), "1405-09-04 14:00", "before opening");
    assert_eq!(due(&calendar, "1405-09-01 13:59", Span::working_days(3), &[]), "1405-09-04 14:00");
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(0), &[]), "1405-09-01 14:00");
}

#[test]
fn what_comes_in_at_closing_or_on_a_weekend_is_received_on_the_next_working_day() {
    let calendar = Calendar::default();
    assert_eq!(due(&calendar, "1405-09-01 14:00", Span::working_days(1), &[]), "1405-09-03 14:00");
    assert_eq!(due(&calendar, "1405-09-05 09:00", Span::working_days(1), &[]), "1405-09-08 14:00", "Thursday");
    assert_eq!(due(&calendar, "1405-09-04 15:00", Span::working_days(1), &[]), "1405-09-08 14:00", "Wednesday evening");
}

#[test]
fn the_weekend_is_a_setting() {
    let mut calendar = Calendar::default();
    let hours = Interval::new(480, 840).unwrap();
    let with_thursday = WeeklyHours::same_on(day("1405-01-01"), &Weekday::ALL[..6], &[hours]).unwrap();
    assert_eq!(with_thursday.weekend().collect::<Vec<_>>(), [Weekday::Friday]);
    calendar.unit_hours.insert(unit(1), vec![with_thursday]);
    assert_eq!(due(&calendar, "1405-09-04 09:00", Span::working_days(1), &[]), "1405-09-05 14:00");
    let other = calendar.for_unit(unit(2)).add(at("1405-09-04 09:00"), Span::working_days(1), &[]).unwrap();
    assert_eq!(shown(other.at), "1405-09-07 14:00", "the other unit keeps the default");
}

#[test]
fn working_hours_count_open_minutes_only() {
    let calendar = Calendar::default();
    assert_eq!(due(&calendar, "1405-09-01 10:20", Span::working_hours(3), &[]), "1405-09-01 13:20");
    assert_eq!(due(&calendar, "1405-09-01 13:00", Span::working_hours(2), &[]), "1405-09-02 09:00");
    assert_eq!(
        due(&calendar, "1405-09-01 13:00", Span::working_hours(1), &[]),
        "1405-09-01 14:00",
        "end of the minute"
    );
    assert_eq!(due(&calendar, "1405-09-04 13:30", Span::minutes(45), &[]), "1405-09-07 08:15", "over the weekend");
    let pause = paused("1405-09-01 10:30", "1405-09-02 09:00");
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::minutes(60), &[pause]), "1405-09-02 09:30");
}

#[test]
fn a_partly_closed_day_counts_and_is_due_when_it_closes() {
    let calendar = with([closure("1405-09-02", Some((11, 24))), closure("1405-09-03", None)]);
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(1), &[]), "1405-09-02 11:00");
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(2), &[]), "1405-09-04 14:00");
    assert_eq!(due(&calendar, "1405-09-02 11:00", Span::working_days(1), &[]), "1405-09-07 14:00", "closed at 11");
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_hours(8), &[]), "1405-09-04 09:00");
}

#[test]
fn a_closure_of_other_units_changes_nothing() {
    let units = ClosedUnits::Only(BTreeSet::from([unit(2)]));
    let calendar = with([Closure { units, ..closure("1405-09-02", None) }]);
    assert!(calendar.for_unit(unit(1)).is_working_day(day("1405-09-02")));
    assert!(!calendar.for_unit(unit(2)).is_working_day(day("1405-09-02")));
    let back: Calendar = serde_json::from_str(&serde_json::to_string(&calendar).unwrap()).unwrap();
    assert_eq!(back, calendar);
    assert_eq!(serde_json::from_str::<Calendar>("{}").unwrap(), Calendar::default());
}

#[test]
fn a_pause_moves_working_days_by_the_closings_it_spans() {
    let calendar = Calendar::default();
    let three = |pause| due(&calendar, "1405-09-01 10:00", Span::working_days(2), &[pause]);
    assert_eq!(three(paused("1405-09-02 00:00", "1405-09-03 00:00")), "1405-09-04 14:00", "a wholly paused day");
    assert_eq!(three(paused("1405-09-02 09:00", "1405-09-02 12:00")), "1405-09-03 14:00", "within a day");
    assert_eq!(three(paused("1405-09-03 12:00", "1405-09-04 09:00")), "1405-09-04 14:00", "never due in a pause");
    assert_eq!(three(paused("1405-09-02 08:00", "1405-09-02 14:00")), "1405-09-04 14:00", "from opening to closing");
    assert_eq!(three(paused("1405-09-02 14:00", "1405-09-03 08:00")), "1405-09-03 14:00", "overnight");
}

#[test]
fn calendar_days_are_not_moved_off_holidays() {
    let calendar = Calendar::default();
    let due = calendar.for_unit(unit(1)).add(at("1404-12-27 23:00"), Span::calendar_days(4), &[]).unwrap();
    assert_eq!(due.date(), day("1405-01-02"));
    assert_eq!(due.at + chrono::TimeDelta::seconds(1), at("1405-01-03 00:00"));
    let pause = paused("1404-12-28 09:00", "1404-12-29 09:00");
    let moved = calendar.for_unit(unit(1)).add(at("1404-12-27 23:00"), Span::calendar_days(4), &[pause]).unwrap();
    assert_eq!(moved.date(), day("1405-01-03"));
}

#[test]
fn months_are_held_to_the_end_of_the_month() {
    let calendar = Calendar::default();
    let date = |start: &str, months| due(&calendar, start, Span::months(months), &[]);
    assert_eq!(date("1405-06-31 10:00", 1), "1405-07-30 23:59");
    assert_eq!(date("1405-06-31 10:00", 6), "1405-12-29 23:59");
    assert_eq!(date("1408-06-31 10:00", 6), "1408-12-30 23:59");
    assert_eq!(date("1405-03-05 10:00", 2), "1405-05-05 23:59");
}

#[test]
fn new_hours_hold_from_their_day_on() {
    let mut calendar = Calendar::default();
    let summer = Interval::new(6 * 60, 13 * 60).unwrap();
    calendar.default_hours.push(WeeklyHours::same_on(day("1405-09-03"), &Weekday::ALL[..5], &[summer]).unwrap());
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(1), &[]), "1405-09-02 14:00");
    assert_eq!(due(&calendar, "1405-09-01 10:00", Span::working_days(2), &[]), "1405-09-03 13:00");
    assert_eq!(due(&calendar, "1405-09-02 13:00", Span::working_hours(2), &[]), "1405-09-03 07:00");
}
