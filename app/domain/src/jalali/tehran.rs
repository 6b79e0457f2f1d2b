//! Tehran's wall clock.

use super::JalaliDate;
use crate::Instant;
use chrono::DateTime;

/// Tehran is 3 hours and 30 minutes ahead of UTC the whole year.
const OFFSET_SECONDS: i64 = (3 * 60 + 30) * 60;

/// Minutes of a day; with a fixed offset every day has as many.
pub(crate) const MINUTES_PER_DAY: i64 = 24 * 60;

/// What calendar and clock show in Tehran, to the minute.
///
/// The offset is a fixed +03:30. Iran has had no daylight saving time since 30 Shahrivar 1401 (21 September 2022), and
/// the zone tables of phones and servers in the country are often older than that and an hour wrong. Moments before
/// that date would need the zone's history; no such history is imported yet, so a summer moment before it reads an hour
/// early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TehranTime {
    date: JalaliDate,
    minute_of_day: u16,
}

impl TehranTime {
    /// A time of its parts; `None` when `minute_of_day` is 1440 or more.
    pub fn new(date: JalaliDate, minute_of_day: u16) -> Option<Self> {
        (i64::from(minute_of_day) < MINUTES_PER_DAY).then_some(Self { date, minute_of_day })
    }

    /// What the wall clock shows at that moment; seconds are cut off. Outside the guaranteed years the date is the
    /// nearest guaranteed one.
    pub fn of(at: Instant) -> Self {
        let minute = local_minute(at);
        Self { date: date_of_minute(minute), minute_of_day: minute.rem_euclid(MINUTES_PER_DAY) as u16 }
    }

    /// The moment at which the wall clock turns to this minute.
    pub fn to_instant(self) -> Instant {
        instant_of_minute(i64::from(self.date.to_days()) * MINUTES_PER_DAY + i64::from(self.minute_of_day))
    }

    pub const fn date(self) -> JalaliDate {
        self.date
    }

    /// Minutes since midnight, 0 to 1439.
    pub const fn minute_of_day(self) -> u16 {
        self.minute_of_day
    }

    /// 0 to 23.
    pub const fn hour(self) -> u16 {
        self.minute_of_day / 60
    }

    /// Minute of the hour, 0 to 59.
    pub const fn minute(self) -> u16 {
        self.minute_of_day % 60
    }
}

/// Whole minutes on Tehran's wall clock since its 1 January 1970, 00:00.
pub(crate) fn local_minute(at: Instant) -> i64 {
    (at.timestamp() + OFFSET_SECONDS).div_euclid(60)
}

/// The moment at which a local minute starts.
pub(crate) fn instant_of_minute(minute: i64) -> Instant {
    let seconds = minute.saturating_mul(60).saturating_sub(OFFSET_SECONDS);
    let far = if seconds < 0 { DateTime::<chrono::Utc>::MIN_UTC } else { DateTime::<chrono::Utc>::MAX_UTC };
    DateTime::from_timestamp(seconds, 0).unwrap_or(far)
}

fn date_of_minute(minute: i64) -> JalaliDate {
    let day = minute.div_euclid(MINUTES_PER_DAY);
    let nearest = day.clamp(i64::from(JalaliDate::MIN.to_days()), i64::from(JalaliDate::MAX.to_days()));
    JalaliDate::MIN.plus_days((nearest - i64::from(JalaliDate::MIN.to_days())) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn tehran_is_three_and_a_half_hours_ahead_all_year() {
        let winter = TehranTime::of(utc("2026-01-10T06:00:00Z"));
        assert_eq!((winter.date(), winter.hour(), winter.minute()), (JalaliDate::new(1404, 10, 20).unwrap(), 9, 30));
        let summer = TehranTime::of(utc("2026-07-10T06:00:59Z"));
        assert_eq!((summer.hour(), summer.minute(), summer.minute_of_day()), (9, 30, 570));
    }

    #[test]
    fn the_day_turns_at_half_past_eight_in_the_evening_of_utc() {
        assert_eq!(JalaliDate::of(utc("2026-03-20T20:29:59Z")), JalaliDate::new(1404, 12, 29).unwrap());
        assert_eq!(JalaliDate::of(utc("2026-03-20T20:30:00Z")), JalaliDate::new(1405, 1, 1).unwrap());
        assert_eq!(JalaliDate::of(utc("1969-12-31T20:30:00Z")), JalaliDate::new(1348, 10, 11).unwrap());
        assert_eq!(JalaliDate::of(utc("1969-12-31T20:29:59Z")), JalaliDate::new(1348, 10, 10).unwrap());
    }

    #[test]
    fn a_wall_clock_time_goes_there_and_back() {
        let time = TehranTime::new(JalaliDate::new(1405, 9, 1).unwrap(), 8 * 60).unwrap();
        assert_eq!(time.to_instant(), utc("2026-11-22T04:30:00Z"));
        assert_eq!(TehranTime::of(time.to_instant()), time);
        assert_eq!(TehranTime::new(time.date(), 1440), None);
    }

    #[test]
    fn moments_of_other_ages_do_not_panic() {
        assert_eq!(JalaliDate::of(DateTime::<chrono::Utc>::MAX_UTC), JalaliDate::MAX);
        assert_eq!(JalaliDate::of(DateTime::<chrono::Utc>::MIN_UTC), JalaliDate::MIN);
        assert_eq!(instant_of_minute(i64::MAX), DateTime::<chrono::Utc>::MAX_UTC);
    }
}
