//! Writes the ledger along with the walk.

use super::{
    Day, Ledger, LedgerLine, Pause, SpanUnit, UnitCalendar,
    walk::{Counting, Visited, start_of},
};
use crate::{
    Instant,
    jalali::{JalaliDate, MINUTES_PER_DAY},
};

/// A ledger longer than this tells weekends only as a number.
const LONG: usize = 40;

pub(super) struct LedgerWriter<'a> {
    calendar: &'a UnitCalendar,
    unit: SpanUnit,
    pauses: &'a [Pause],
    lines: Vec<LedgerLine>,
    count_started: bool,
}

impl<'a> LedgerWriter<'a> {
    pub fn new(calendar: &'a UnitCalendar, unit: SpanUnit, pauses: &'a [Pause]) -> Self {
        Self { calendar, unit, pauses, lines: Vec::new(), count_started: false }
    }

    pub fn line(&mut self, line: LedgerLine) {
        self.lines.push(line);
    }

    /// A visited day on which the count went from `before` to `after`, within the local minutes `from..end`.
    pub fn day(&mut self, visited: &Visited, before: u64, after: u64, from: i64, end: i64) {
        let date = visited.date;
        let start = start_of(date);
        if start + MINUTES_PER_DAY <= from || self.count_would_repeat(date, from, before, after) {
            return;
        }
        self.pauses_within(start.max(from)..end.min(start + MINUTES_PER_DAY));
        if after > before {
            self.counted(date, after);
        } else if self.unit.counting() == Counting::OpenMinutes && closed_by(&visited.day, from - start) {
            self.lines.push(LedgerLine::AfterClosing { date });
        }
        self.skipped(date, &visited.day);
    }

    /// The day of receipt is visited again when days are counted from its close on; nothing is said of it twice.
    fn count_would_repeat(&self, date: JalaliDate, from: i64, before: u64, after: u64) -> bool {
        self.unit.counting() == Counting::WorkingDays && before == after && start_of(date) < from
    }

    /// Why a day does not count, or counts less.
    pub fn skipped(&mut self, date: JalaliDate, day: &Day) {
        self.unknown_holidays(date.year());
        match day {
            Day::Open { shortened_by, .. } => {
                for reason in shortened_by {
                    self.lines.push(LedgerLine::Shortened { date, reason: reason.clone() });
                }
            }
            Day::Weekend => match self.lines.last_mut() {
                Some(LedgerLine::SkippedWeekend { to, .. }) if to.plus_days(1) == date => *to = date,
                _ => self.lines.push(LedgerLine::SkippedWeekend { from: date, to: date }),
            },
            Day::Holiday(holiday) => {
                let (key, certainty) = (holiday.key.clone(), holiday.certainty);
                self.lines.push(LedgerLine::SkippedHoliday { date, key, certainty });
            }
            Day::Closed { reason } => self.lines.push(LedgerLine::SkippedClosure { date, reason: reason.clone() }),
        }
    }

    fn counted(&mut self, date: JalaliDate, reached: u64) {
        if !self.count_started {
            self.count_started = true;
            self.lines.push(LedgerLine::CountedFrom { date });
        }
        match self.lines.last_mut() {
            Some(LedgerLine::Counted { to, last, .. }) if to.plus_days(1) == date => {
                *to = date;
                *last = reached;
            }
            _ => self.lines.push(LedgerLine::Counted {
                from: date,
                to: date,
                first: reached,
                last: reached,
                weekend_days: 0,
            }),
        }
    }

    fn pauses_within(&mut self, minutes: std::ops::Range<i64>) {
        for pause in self.pauses {
            let paused = pause.minutes();
            let told = LedgerLine::Paused { from: pause.from, until: pause.until };
            let overlaps = paused.start.max(minutes.start) < paused.end.min(minutes.end);
            if overlaps && !self.lines.contains(&told) {
                self.lines.push(told);
            }
        }
    }

    fn unknown_holidays(&mut self, year: i32) {
        let told = LedgerLine::HolidaysUnknown { year };
        let matters = self.unit.counting() != Counting::CalendarDays;
        if matters && !self.calendar.holidays.knows(year) && !self.lines.contains(&told) {
            self.lines.push(told);
        }
    }

    pub fn finish(mut self, at: Instant) -> Ledger {
        self.lines.push(LedgerLine::Due { at });
        let lines = if self.lines.len() > LONG { fold_weekends(self.lines) } else { self.lines };
        Ledger { unit: self.unit, lines }
    }
}

/// Whether the day is a working day that is over at this minute of it.
fn closed_by(day: &Day, minute: i64) -> bool {
    matches!(day, Day::Open { open, .. } if open.last().is_some_and(|last| i64::from(last.end()) <= minute))
}

/// Joins counted days across the weekends between them, where nothing else lies between.
fn fold_weekends(lines: Vec<LedgerLine>) -> Vec<LedgerLine> {
    let mut folded: Vec<LedgerLine> = Vec::new();
    for line in lines {
        let joined = match folded.as_slice() {
            [.., before, weekend] => join(before, weekend, &line),
            _ => None,
        };
        if joined.is_some() {
            folded.truncate(folded.len() - 2);
        }
        folded.push(joined.unwrap_or(line));
    }
    folded
}

fn join(before: &LedgerLine, weekend: &LedgerLine, after: &LedgerLine) -> Option<LedgerLine> {
    use LedgerLine::{Counted, SkippedWeekend};
    let (
        Counted { from, to: worked_until, first, weekend_days: earlier, .. },
        SkippedWeekend { from: off, to: off_until },
        Counted { from: back, to, last, weekend_days: later, .. },
    ) = (before, weekend, after)
    else {
        return None;
    };
    let adjacent = worked_until.plus_days(1) == *off && off_until.plus_days(1) == *back;
    let days_off = (off_until.to_days() - off.to_days() + 1).unsigned_abs();
    adjacent.then_some(Counted {
        from: *from,
        to: *to,
        first: *first,
        last: *last,
        weekend_days: earlier + days_off + later,
    })
}
