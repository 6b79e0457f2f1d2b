//! Ledgers, pauses without an end, time left, and where counting gives up.

use super::*;

#[test]
fn nowruz_is_crossed_and_explained() {
    // Wednesday 27 Esfand 1404; then 29 Esfand, 1 to 4 Farvardin and the days of Fitr are holidays.
    let calendar = Calendar::default();
    let due = calendar.for_unit(unit(1)).add(at("1404-12-27 09:00"), Span::working_days(3), &[]).unwrap();
    assert_eq!(shown(due.at), "1405-01-09 14:00");
    assert_eq!(due.date().to_string(), "1405-01-09");
    let (weekend, holiday) = (
        |from, to| LedgerLine::SkippedWeekend { from: day(from), to: day(to) },
        |date, key, certainty| LedgerLine::SkippedHoliday { date: day(date), key, certainty },
    );
    let lines = [
        LedgerLine::Received { at: at("1404-12-27 09:00") },
        weekend("1404-12-28", "1404-12-29"),
        holiday("1405-01-01", HolidayKey::Nowruz, Certainty::Confirmed),
        holiday("1405-01-02", HolidayKey::Nowruz, Certainty::Confirmed),
        holiday("1405-01-03", HolidayKey::Nowruz, Certainty::Confirmed),
        holiday("1405-01-04", HolidayKey::Nowruz, Certainty::Confirmed),
        LedgerLine::CountedFrom { date: day("1405-01-05") },
        LedgerLine::Counted { from: day("1405-01-05"), to: day("1405-01-05"), first: 1, last: 1, weekend_days: 0 },
        weekend("1405-01-06", "1405-01-07"),
        LedgerLine::Counted { from: day("1405-01-08"), to: day("1405-01-09"), first: 2, last: 3, weekend_days: 0 },
        LedgerLine::Due { at: at("1405-01-09 14:00") },
    ];
    assert_eq!(due.ledger.lines, lines);
    let json = serde_json::to_string(&due.ledger).unwrap();
    assert_eq!(serde_json::from_str::<Ledger>(&json).unwrap(), due.ledger);
}

#[test]
fn an_open_pause_has_no_date_until_it_ends() {
    let calendar = Calendar::default().for_unit(unit(1));
    let clock = Clock::start(at("1405-09-01 10:00")).pause(at("1405-09-02 12:00")).unwrap();
    let since = at("1405-09-02 12:00");
    assert_eq!(clock.due(&calendar, Span::working_days(2)), Err(CannotCount::StillPaused { since }));
    let if_resumed = clock.due_if_resumed(&calendar, Span::working_days(2), at("1405-09-04 09:00")).unwrap();
    assert_eq!(shown(if_resumed.at), "1405-09-07 14:00");
    assert_eq!(clock.elapsed(&calendar, at("1405-09-11 09:00"), SpanUnit::Minutes), Ok(240 + 240));
    let resumed = clock.resume(at("1405-09-04 09:00")).unwrap();
    assert_eq!(resumed.due(&calendar, Span::working_days(2)), Ok(if_resumed));
}

#[test]
fn time_left_is_told_in_minutes_and_days() {
    let calendar = Calendar::default().for_unit(unit(1));
    let left = |now, due| calendar.remaining(at(now), at(due)).unwrap();
    let of = |overdue, working_minutes, working_days| TimeLeft { overdue, working_minutes, working_days };
    assert_eq!(left("1405-09-01 10:00", "1405-09-03 14:00"), of(false, 240 + 720, 2));
    assert_eq!(left("1405-09-03 10:00", "1405-09-03 14:00"), of(false, 240, 0));
    assert_eq!(left("1405-09-03 14:00", "1405-09-03 14:00"), of(false, 0, 0), "not late at the very moment");
    assert_eq!(left("1405-09-03 15:00", "1405-09-03 14:00"), of(true, 0, 0));
    assert_eq!(left("1405-09-08 09:00", "1405-09-03 14:00"), of(true, 360 + 360 + 60, 2), "Wednesday and Saturday");
}

#[test]
fn loops_end_and_say_why() {
    let mut calendar = Calendar::default();
    let start = at("1405-09-01 10:00");
    let add = |calendar: &Calendar, span| calendar.for_unit(unit(1)).add(start, span, &[]).map(|due| shown(due.at));
    for span in [Span::working_days(u32::MAX), Span::working_hours(u32::MAX), Span::months(u32::MAX), Span::months(241)]
    {
        assert_eq!(add(&calendar, span), Err(CannotCount::TooFar), "{span:?}");
    }
    assert_eq!(add(&calendar, Span::calendar_days(7_400)), Err(CannotCount::TooFar));
    calendar.default_hours.clear();
    assert_eq!(add(&calendar, Span::working_days(1)), Err(CannotCount::NeverOpen));
    assert_eq!(add(&calendar, Span::minutes(1)), Err(CannotCount::NeverOpen));
    assert_eq!(calendar.for_unit(unit(1)).subtract(start, Span::minutes(1), &[]), Err(CannotCount::NeverOpen));
    assert!(add(&calendar, Span::calendar_days(3)).is_ok());
    let ages = at("1498-12-20 10:00");
    let default = Calendar::default().for_unit(unit(1));
    assert_eq!(default.add(ages, Span::working_days(30), &[]), Err(CannotCount::TooFar), "the calendar ends");
    assert!(default.elapsed(Instant::MIN_UTC, Instant::MAX_UTC, SpanUnit::Minutes, &[]).is_err());
    assert!(default.remaining(Instant::MAX_UTC, Instant::MIN_UTC).is_err());
}

#[test]
fn a_long_ledger_stays_readable_and_names_years_without_a_table() {
    let calendar = Calendar::default().for_unit(unit(1));
    let due = calendar.add(at("1405-01-20 10:00"), Span::working_days(300), &[]).unwrap();
    let lines = &due.ledger.lines;
    assert!(lines.len() < 70, "{}", lines.len());
    assert_eq!(lines.iter().filter(|line| matches!(line, LedgerLine::HolidaysUnknown { year: 1406 })).count(), 1);
    assert!(matches!(lines.last(), Some(LedgerLine::Due { at }) if *at == due.at));
    let mut reached = 0;
    for line in lines {
        if let LedgerLine::Counted { first, last, .. } = line {
            assert_eq!(*first, reached + 1);
            reached = *last;
        }
    }
    assert_eq!(reached, 300);
}

#[test]
fn a_ledger_tells_of_evenings_pauses_and_closures() {
    let calendar = with([closure("1405-09-03", None), closure("1405-09-04", Some((8, 9)))]);
    let pause = paused("1405-09-07 00:00", "1405-09-08 00:00");
    let due = calendar.for_unit(unit(1)).add(at("1405-09-01 15:00"), Span::working_days(2), &[pause]).unwrap();
    let (closed, weekend) = ("آلودگی هوا".to_owned(), (day("1405-09-05"), day("1405-09-06")));
    let counted = |date, number| LedgerLine::Counted {
        from: day(date),
        to: day(date),
        first: number,
        last: number,
        weekend_days: 0,
    };
    let lines = [
        LedgerLine::Received { at: at("1405-09-01 15:00") },
        LedgerLine::AfterClosing { date: day("1405-09-01") },
        LedgerLine::ReceivedOn { date: day("1405-09-02") },
        LedgerLine::SkippedClosure { date: day("1405-09-03"), reason: closed.clone() },
        LedgerLine::CountedFrom { date: day("1405-09-04") },
        counted("1405-09-04", 1),
        LedgerLine::Shortened { date: day("1405-09-04"), reason: closed },
        LedgerLine::SkippedWeekend { from: weekend.0, to: weekend.1 },
        LedgerLine::Paused { from: pause.from, until: pause.until },
        counted("1405-09-08", 2),
        LedgerLine::Due { at: at("1405-09-08 14:00") },
    ];
    assert_eq!(due.ledger.lines, lines);
}
