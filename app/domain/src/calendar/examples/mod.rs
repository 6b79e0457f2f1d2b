//! The conventions by example.

use super::*;
use crate::{
    Instant,
    id::UnitId,
    jalali::{JalaliDate, TehranTime},
};

mod adding;
mod explaining;

fn unit(number: u128) -> UnitId {
    UnitId::new(uuid::Uuid::from_u128(number))
}

fn day(text: &str) -> JalaliDate {
    text.parse().unwrap()
}

/// A moment on the wall clock, such as `1405-09-01 08:30`.
fn at(text: &str) -> Instant {
    let (date, time) = text.split_once(' ').unwrap();
    let (hour, minute) = time.split_once(':').unwrap();
    let minute_of_day = hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap();
    TehranTime::new(day(date), minute_of_day).unwrap().to_instant()
}

fn shown(at: Instant) -> String {
    let time = TehranTime::of(at);
    format!("{} {:02}:{:02}", time.date(), time.hour(), time.minute())
}

fn due(calendar: &Calendar, start: &str, span: Span, pauses: &[Pause]) -> String {
    shown(calendar.for_unit(unit(1)).add(at(start), span, pauses).unwrap().at)
}

fn closure(date: &str, interval: Option<(u16, u16)>) -> Closure {
    let interval = interval.map(|(start, end)| Interval::new(start * 60, end * 60).unwrap());
    Closure { units: ClosedUnits::All, date: day(date), interval, reason: "آلودگی هوا".to_owned() }
}

fn with(closures: impl Into<Vec<Closure>>) -> Calendar {
    Calendar { closures: closures.into(), ..Calendar::default() }
}

fn paused(from: &str, until: &str) -> Pause {
    Pause { from: at(from), until: Some(at(until)) }
}
