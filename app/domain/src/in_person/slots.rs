//! Times that appointments begin at: every half hour in which the place is open throughout.

use crate::Instant;
use crate::calendar::UnitCalendar;
use crate::jalali::{JalaliDate, TehranTime};
use crate::refusal::{Answer, Refusal};

/// Minutes of one slot.
pub const SLOT_MINUTES: u16 = 30;
/// Days ahead for which appointments can be booked.
pub const BOOKED_DAYS: i32 = 14;
/// Nobody books for the coming minutes: whoever is there already takes a number.
const BEFORE_MINUTES: i64 = 60;

/// The slots from now on, by the working calendar.
pub fn slots(calendar: &UnitCalendar, now: Instant) -> Vec<Instant> {
    let first = now + chrono::Duration::minutes(BEFORE_MINUTES);
    let today = JalaliDate::of(now);
    let mut slots = Vec::new();
    for day in (0..=BOOKED_DAYS).map(|days| today.plus_days(days)) {
        for interval in calendar.open_on(day) {
            let mut begins = interval.start().next_multiple_of(SLOT_MINUTES);
            while begins + SLOT_MINUTES <= interval.end() {
                slots.extend(TehranTime::new(day, begins).map(TehranTime::to_instant).filter(|at| *at >= first));
                begins += SLOT_MINUTES;
            }
        }
    }
    slots
}

/// Day and time as they stand in addresses: `1405-09-07/0930`.
pub fn slot_path(at: Instant) -> String {
    let time = TehranTime::of(at);
    format!("{}/{:02}{:02}", time.date(), time.hour(), time.minute())
}

/// The time that an address names.
///
/// # Errors
/// `NotFound` for what is no day or no time.
pub fn slot_at(day: &str, time: &str) -> Answer<Instant> {
    let day = JalaliDate::parse(day).map_err(|_| Refusal::NotFound)?;
    let digits = |part: Option<&str>| {
        part.filter(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|part| part.parse::<u16>().ok())
            .ok_or(Refusal::NotFound)
    };
    let (hour, minute) = (digits(time.get(..2))?, digits(time.get(2..))?);
    if hour > 23 || minute > 59 {
        return Err(Refusal::NotFound);
    }
    TehranTime::new(day, hour * 60 + minute).map(TehranTime::to_instant).ok_or(Refusal::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, Interval, WeeklyHours};
    use crate::id::UnitId;
    use crate::jalali::Weekday;
    use uuid::Uuid;

    #[test]
    fn slots_lie_within_the_opening_hours_and_an_hour_ahead() {
        let hours = [Interval::new(7 * 60 + 15, 9 * 60).unwrap(), Interval::new(13 * 60, 13 * 60 + 45).unwrap()];
        let from = JalaliDate::new(1405, 1, 1).unwrap();
        let default_hours = vec![WeeklyHours::same_on(from, &[Weekday::Saturday], &hours).unwrap()];
        let calendar = Calendar { default_hours, ..Calendar::default() }.for_unit(UnitId::new(Uuid::nil()));
        let day = JalaliDate::new(1405, 9, 7).unwrap();
        let now = TehranTime::new(day, 7 * 60).unwrap().to_instant();
        let found: Vec<_> = slots(&calendar, now).into_iter().map(TehranTime::of).collect();
        let today: Vec<u16> = found.iter().filter(|at| at.date() == day).map(|at| at.minute_of_day()).collect();
        assert_eq!(today, [8 * 60, 8 * 60 + 30, 13 * 60]);
        assert!(found.iter().all(|at| at.date().weekday() == Weekday::Saturday));
    }

    #[test]
    fn an_address_names_a_time_and_leads_back_to_it() {
        let at = TehranTime::new(JalaliDate::new(1405, 9, 7).unwrap(), 9 * 60 + 30).unwrap().to_instant();
        assert_eq!(slot_path(at), "1405-09-07/0930");
        assert_eq!(slot_at("1405-09-07", "0930"), Ok(at));
        for (day, time) in
            [("1405-13-01", "0930"), ("x", "0930"), ("1405-09-07", "2400"), ("1405-09-07", "0960"), ("1405-09-07", "")]
        {
            assert_eq!(slot_at(day, time), Err(Refusal::NotFound), "{day} {time}");
        }
        for time in ["930", "09300", "+930", "09:30", "۰۹۳۰"] {
            assert_eq!(slot_at("1405-09-07", time), Err(Refusal::NotFound), "{time}");
        }
    }
}
