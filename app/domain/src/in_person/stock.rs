//! What a kiosk keeps in stock: for which days it is lent numbers, and when it gets more.

use super::BLOCK;
use crate::Instant;
use crate::calendar::UnitCalendar;
use crate::jalali::{JalaliDate, TehranTime};

/// Days that are looked at for the next working day; the longest holidays are shorter.
const AHEAD: i32 = 30;

/// The days for which a device is lent numbers now: today while the place is still open or will be, and the next working
/// day always. A network that goes at noon may not be back in the morning.
pub fn days_to_lend(calendar: &UnitCalendar, now: Instant) -> Vec<JalaliDate> {
    let local = TehranTime::of(now);
    let today = local.date();
    let closes = calendar.open_on(today).last().map_or(0, |interval| interval.end());
    let mut days = if closes > local.minute_of_day() { vec![today] } else { Vec::new() };
    days.extend((1..=AHEAD).map(|days| today.plus_days(days)).find(|day| calendar.is_working_day(*day)));
    days
}

/// Whether a line's stock is so low that another block is lent: less than half of one is left.
pub fn wants_block(left: u32) -> bool {
    left < u32::from(BLOCK / 2)
}

/// Working time of the coming days, as a kiosk shows it: each day with its open intervals in minutes after midnight.
pub fn open_days(calendar: &UnitCalendar, from: JalaliDate, days: i32) -> Vec<(JalaliDate, Vec<(u16, u16)>)> {
    let day = |day: JalaliDate| {
        let open = calendar.open_on(day).into_iter().map(|interval| (interval.start(), interval.end()));
        (day, open.collect())
    };
    (0..days).map(|ahead| day(from.plus_days(ahead))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendar;
    use crate::id::UnitId;
    use uuid::Uuid;

    fn calendar() -> UnitCalendar {
        Calendar::default().for_unit(UnitId::new(Uuid::nil()))
    }

    fn lent_at(text: &str) -> Vec<String> {
        days_to_lend(&calendar(), text.parse().unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn numbers_are_lent_for_today_while_it_is_not_over_and_for_the_next_working_day() {
        // Saturday 1405/09/07: just after midnight, ten in the morning, shortly before midnight.
        assert_eq!(lent_at("2026-11-27T20:31:00Z"), ["1405-09-07", "1405-09-08"]);
        assert_eq!(lent_at("2026-11-28T06:30:00Z"), ["1405-09-07", "1405-09-08"]);
        assert_eq!(lent_at("2026-11-28T20:00:00Z"), ["1405-09-08"]);
    }

    #[test]
    fn before_a_holiday_the_working_day_after_it_is_meant() {
        // Friday 1405/09/13 is no working day.
        let days = lent_at("2026-12-04T06:30:00Z");
        assert_eq!(days.len(), 1);
        assert!(days[0].as_str() > "1405-09-13", "{days:?}");
    }

    #[test]
    fn another_block_is_lent_before_the_last_is_used_up() {
        assert!(wants_block(0) && wants_block(24));
        assert!(!wants_block(25) && !wants_block(50));
    }

    #[test]
    fn a_day_off_is_told_as_one() {
        let days = open_days(&calendar(), JalaliDate::new(1405, 9, 12).unwrap(), 3);
        assert_eq!(days.len(), 3);
        assert!(days[1].1.is_empty(), "Friday");
        assert!(days[2].1.iter().all(|(from, to)| from < to));
    }
}
