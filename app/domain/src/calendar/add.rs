//! Add: when a span that starts now is over, and why then.

use super::{
    CannotCount, Day, Ledger, LedgerLine, Pause, Span, SpanUnit, UnitCalendar,
    ledger_writer::LedgerWriter,
    walk::{Counting, Direction, LIMIT_DAYS, Visited, Walk, date_of, end_moment, start_of},
};
use crate::{
    Instant,
    jalali::{JalaliDate, instant_of_minute, local_minute},
};
use std::ops::ControlFlow;

/// When something is due, and why then.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// Still in time at this moment, late after it. Its date on Tehran's calendar is the promised date.
    pub at: Instant,
    pub ledger: Ledger,
}

impl Due {
    /// The promised date.
    pub fn date(&self) -> JalaliDate {
        JalaliDate::of(self.at)
    }
}

impl UnitCalendar {
    /// When `span`, started at `start` and held up by `pauses`, is over. Conventions stand at [`SpanUnit`].
    ///
    /// Refuses when the pauses have no end before the span has ([`CannotCount::StillPaused`]), when the unit never
    /// opens, and when the end is more than 20 years away.
    pub fn add(&self, start: Instant, span: Span, pauses: &[Pause]) -> Result<Due, CannotCount> {
        let mut writer = LedgerWriter::new(self, span.unit, pauses);
        writer.line(LedgerLine::Received { at: start });
        let counting = span.unit.counting();
        let origin = self.origin(start, counting, &mut writer)?;
        let needed = self.counting_minutes(start, span, &mut writer)?;
        let walk = Walk::new(self, counting, pauses);
        let mut counted = 0;
        let forward = |visited: &Visited| {
            let before = counted;
            for piece in &visited.counting {
                let length = (piece.end - piece.start) as u64;
                if counted + length >= needed {
                    let end = piece.start + (needed - counted) as i64;
                    writer.day(visited, before, needed, origin, end);
                    return ControlFlow::Break(end);
                }
                counted += length;
            }
            writer.day(visited, before, counted, origin, i64::MAX);
            ControlFlow::Continue(())
        };
        let end = if needed == 0 { Some(origin) } else { walk.run(origin, Direction::Forward, forward) };
        let Some(end) = end else {
            let open_pause = pauses.iter().find(|pause| pause.until.is_none());
            return Err(match open_pause {
                Some(pause) => CannotCount::StillPaused { since: pause.from },
                None if counted == 0 && span.unit.needs_hours() => CannotCount::NeverOpen,
                None => CannotCount::TooFar,
            });
        };
        let at = if end > local_minute(start) { end_moment(end) } else { instant_of_minute(end) };
        Ok(Due { at, ledger: writer.finish(at) })
    }

    /// The local minute from which minutes count: the start itself, the close of the day of receipt, or the end of the
    /// local day.
    pub(super) fn origin(
        &self,
        start: Instant,
        counting: Counting,
        writer: &mut LedgerWriter,
    ) -> Result<i64, CannotCount> {
        let minute = local_minute(start);
        let first = date_of(minute).ok_or(CannotCount::TooFar)?;
        match counting {
            Counting::OpenMinutes => Ok(minute),
            Counting::CalendarDays => Ok(start_of(first.plus_days(1))),
            Counting::WorkingDays => {
                for step in 0..=LIMIT_DAYS {
                    let date = JalaliDate::from_days(first.to_days() + step).ok_or(CannotCount::TooFar)?;
                    let day = self.day(date);
                    if let Day::Open { open, .. } = &day {
                        let close = start_of(date) + open.last().map_or(0, |last| i64::from(last.end()));
                        if minute < close {
                            if step > 0 {
                                writer.line(LedgerLine::ReceivedOn { date });
                            }
                            return Ok(close);
                        }
                        writer.line(LedgerLine::AfterClosing { date });
                    }
                    writer.skipped(date, &day);
                }
                Err(CannotCount::NeverOpen)
            }
        }
    }

    /// How many counting minutes the span is.
    fn counting_minutes(&self, start: Instant, span: Span, writer: &mut LedgerWriter) -> Result<u64, CannotCount> {
        let amount = u64::from(span.amount);
        Ok(match span.unit {
            SpanUnit::Minutes | SpanUnit::WorkingDays | SpanUnit::CalendarDays => amount,
            SpanUnit::WorkingHours => amount * 60,
            SpanUnit::Months => {
                let from = JalaliDate::of(start);
                let (to, days) = from.months_later(span.amount).ok_or(CannotCount::TooFar)?;
                writer.line(LedgerLine::MonthsAdded { from, to });
                u64::from(days)
            }
        })
    }
}

impl SpanUnit {
    /// Which minutes count for this unit.
    pub(super) const fn counting(self) -> Counting {
        match self {
            Self::Minutes | Self::WorkingHours => Counting::OpenMinutes,
            Self::WorkingDays => Counting::WorkingDays,
            Self::CalendarDays | Self::Months => Counting::CalendarDays,
        }
    }

    const fn needs_hours(self) -> bool {
        !matches!(self.counting(), Counting::CalendarDays)
    }
}
