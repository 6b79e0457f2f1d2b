//! What holds for every calendar: adding, subtracting and measuring agree with one another and with plain counting.

use super::*;
use crate::{
    Instant,
    jalali::{JalaliDate, TehranTime, Weekday},
};
use chrono::{DateTime, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// 1 Mehr 1404 and 400 days: two years, Nowruz, lunar holidays known and, at the end, unknown.
const FIRST: i64 = 1_758_573_000;
const SECONDS: i64 = 400 * 86_400;

fn instants() -> impl Strategy<Value = Instant> {
    (0..SECONDS).prop_map(|second| DateTime::from_timestamp(FIRST + second, 0).unwrap())
}

fn dates() -> impl Strategy<Value = JalaliDate> {
    instants().prop_map(JalaliDate::of)
}

/// Up to three intervals of a day, apart or touching, sometimes up to midnight.
fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    let edges = prop::collection::vec(prop_oneof![9 => 0..=1440_u16, 1 => Just(1440)], 0..=6);
    edges.prop_map(|mut edges| {
        edges.sort_unstable();
        edges.chunks_exact(2).filter_map(|edge| Interval::new(edge[0], edge[1]).ok()).collect()
    })
}

fn weekly_hours() -> impl Strategy<Value = WeeklyHours> {
    let days = prop::collection::vec(intervals(), 7);
    (dates(), days, 0..7_usize).prop_map(|(from, days, always_open)| {
        let mut days: BTreeMap<_, _> = Weekday::ALL.into_iter().zip(days).collect();
        let sure = days.entry(Weekday::ALL[always_open]).or_default();
        if sure.is_empty() {
            sure.push(Interval::new(480, 840).unwrap());
        }
        WeeklyHours::new(from, days).unwrap()
    })
}

fn closures() -> impl Strategy<Value = Vec<Closure>> {
    let interval = (0..1440_u16, 0..=1440_u16).prop_map(|(start, end)| Interval::new(start, end).ok());
    let closure = (dates(), interval).prop_map(|(date, interval)| Closure {
        units: ClosedUnits::All,
        date,
        interval,
        reason: "برف".to_owned(),
    });
    prop::collection::vec(closure, 0..12)
}

fn calendars() -> impl Strategy<Value = UnitCalendar> {
    (prop::collection::vec(weekly_hours(), 1..4), closures()).prop_map(|(default_hours, closures)| {
        let calendar = Calendar { default_hours, closures, ..Calendar::default() };
        calendar.for_unit(uuid::Uuid::nil().into())
    })
}

fn pauses() -> impl Strategy<Value = Vec<Pause>> {
    let pause = (instants(), 0..30 * 86_400_i64)
        .prop_map(|(from, length)| Pause { from, until: Some(from + TimeDelta::seconds(length)) });
    prop::collection::vec(pause, 0..4)
}

fn spans() -> impl Strategy<Value = Span> {
    prop_oneof![
        (0..6_000_u32).prop_map(Span::minutes),
        (0..100_u32).prop_map(Span::working_hours),
        (0..40_u32).prop_map(Span::working_days),
        (0..120_u32).prop_map(Span::calendar_days),
        (0..14_u32).prop_map(Span::months),
    ]
}

/// A later instant: mostly near, where the edges are.
fn later() -> impl Strategy<Value = TimeDelta> {
    prop_oneof![0..7_200_i64, 0..40 * 86_400_i64].prop_map(TimeDelta::seconds)
}

proptest! {
    #[test]
    fn what_was_added_has_elapsed(calendar in calendars(), start in instants(), span in spans(), pauses in pauses()) {
        let due = calendar.add(start, span, &pauses).unwrap().at;
        prop_assert_eq!(calendar.elapsed(start, due, span.unit, &pauses), Ok(span.amount));
    }

    #[test]
    fn a_moment_before_it_is_due_it_has_not_elapsed(
        calendar in calendars(), start in instants(), span in spans(), pauses in pauses()
    ) {
        prop_assume!(span.amount > 0);
        let due = calendar.add(start, span, &pauses).unwrap().at;
        // Not a minute: what is due at midnight is due in the day's last second, and a minute before that two are left.
        let passed = calendar.elapsed(start, due - TimeDelta::seconds(1), span.unit, &pauses).unwrap();
        prop_assert_eq!(passed, span.amount - 1);
    }

    #[test]
    fn no_date_falls_into_a_pause(calendar in calendars(), start in instants(), span in spans(), pauses in pauses()) {
        prop_assume!(span.amount > 0);
        let due = calendar.add(start, span, &pauses).unwrap().at;
        // The last counted minute is the one that ends at the due moment.
        let last = due - TimeDelta::seconds(1);
        prop_assert!(pauses.iter().all(|pause| !pause.minutes().contains(&crate::jalali::local_minute(last))));
    }

    #[test]
    fn subtracting_turns_adding_around(calendar in calendars(), start in instants(), span in spans(), pauses in pauses()) {
        let due = calendar.add(start, span, &pauses).unwrap().at;
        let latest = calendar.subtract(due, span, &pauses).unwrap();
        prop_assert_eq!(calendar.add(latest, span, &pauses).unwrap().at, due);
        if span != Span::minutes(0) && span != Span::working_hours(0) {
            prop_assert!(latest + TimeDelta::minutes(1) > start, "{} is not the latest", latest);
            let next = calendar.add(latest + TimeDelta::minutes(1), span, &pauses).unwrap().at;
            prop_assert!(next > due, "a minute later would be due at {} too", next);
        }
    }

    #[test]
    fn subtracting_from_any_moment_is_in_time(calendar in calendars(), end in instants(), span in spans(), pauses in pauses()) {
        let latest = calendar.subtract(end, span, &pauses).unwrap();
        prop_assert!(calendar.add(latest, span, &pauses).unwrap().at <= end);
        let next = calendar.add(latest + TimeDelta::minutes(1), span, &pauses).unwrap().at;
        prop_assert!(next > end, "a minute later would be due at {}", next);
    }

    #[test]
    fn a_later_start_and_a_longer_span_are_not_due_earlier(
        calendar in calendars(), start in instants(), later in later(), span in spans(), more in 0..20_u32, pauses in pauses()
    ) {
        let due = calendar.add(start, span, &pauses).unwrap().at;
        let longer = Span { amount: span.amount + more, ..span };
        prop_assert!(calendar.add(start, longer, &pauses).unwrap().at >= due);
        // A pause on the 31st takes a day from who started on the 30th only, though both months end on the same day.
        if span.unit != SpanUnit::Months || pauses.is_empty() {
            prop_assert!(calendar.add(start + later, span, &pauses).unwrap().at >= due);
        }
    }

    #[test]
    fn what_has_elapsed_never_shrinks(
        calendar in calendars(), start in instants(), one in later(), other in later(), span in spans(), pauses in pauses()
    ) {
        let elapsed = |until| calendar.elapsed(start, until, span.unit, &pauses).unwrap();
        prop_assert!(elapsed(start + one) <= elapsed(start + one + other));
    }

    #[test]
    fn a_pause_never_brings_a_date_forward(
        calendar in calendars(), start in instants(), span in spans(), pauses in pauses()
    ) {
        prop_assert!(calendar.add(start, span, &pauses).unwrap().at >= calendar.add(start, span, &[]).unwrap().at);
    }

    #[test]
    fn minutes_and_days_agree_with_plain_counting(
        calendar in calendars(), start in instants(), later in 0..6 * 1_440_i64, pauses in pauses()
    ) {
        let start = TehranTime::of(start).to_instant();
        let until = start + TimeDelta::minutes(later);
        let counts = |at: Instant| calendar.is_open(at) && !pauses.iter().any(|pause| pause.minutes().contains(&crate::jalali::local_minute(at)));
        let minutes = (0..later).filter(|minute| counts(start + TimeDelta::minutes(*minute))).count();
        prop_assert_eq!(calendar.elapsed(start, until, SpanUnit::Minutes, &pauses), Ok(minutes as u32));

        let close = |date: JalaliDate| {
            let last = calendar.open_on(date).last()?.end();
            Some(TehranTime::new(date, 0).unwrap().to_instant() + TimeDelta::minutes(i64::from(last)))
        };
        let mut received = JalaliDate::of(start);
        while close(received).is_none_or(|close| close <= start) {
            received = received.plus_days(1);
        }
        let days = (1..14)
            .filter_map(|day| close(received.plus_days(day)))
            .filter(|close| *close <= until && counts(*close - TimeDelta::minutes(1)))
            .count();
        prop_assert_eq!(calendar.elapsed(start, until, SpanUnit::WorkingDays, &pauses), Ok(days as u32));
    }

    #[test]
    fn a_ledger_counts_up_to_its_span(calendar in calendars(), start in instants(), amount in 1..40_u32, pauses in pauses()) {
        let due = calendar.add(start, Span::working_days(amount), &pauses).unwrap();
        let mut counted = 0;
        for line in &due.ledger.lines {
            if let LedgerLine::Counted { from, to, first, last, weekend_days } = line {
                prop_assert_eq!(*first, counted + 1);
                prop_assert_eq!(i64::from(to.to_days() - from.to_days()) - i64::from(*weekend_days), (last - first) as i64);
                counted = *last;
            }
        }
        prop_assert_eq!(counted, u64::from(amount));
        prop_assert_eq!(due.ledger.lines.last(), Some(&LedgerLine::Due { at: due.at }));
    }
}
