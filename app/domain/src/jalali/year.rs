//! Leap years and the day on which a year starts.

/// The first year whose days are guaranteed (1827 CE).
pub const FIRST_YEAR: i32 = 1206;

/// The last year whose days are guaranteed (2119 CE). ICU's first exception to the 33-year rule is 1502, so within the
/// guaranteed years the rule stands without exceptions.
pub const LAST_YEAR: i32 = 1498;

/// Days from 1 January 1970 to 1 Farvardin of a (fictional) year 1 of the 33-year rule.
const EPOCH: i32 = 226_895 - 719_163;

/// Whether Esfand of `year` has 30 days: eight leap years in every 33.
///
/// Agrees with the official calendar from [`FIRST_YEAR`] to [`LAST_YEAR`]; means nothing outside.
pub const fn is_leap(year: i32) -> bool {
    (8 * year + 29).rem_euclid(33) < 8
}

/// Days of a month of 1 to 12; 0 for any other number.
pub const fn month_length(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        12 if is_leap(year) => 30,
        12 => 29,
        _ => 0,
    }
}

/// Day number (0 is 1 January 1970) of 1 Farvardin.
pub(super) const fn first_day(year: i32) -> i32 {
    EPOCH + 365 * (year - 1) + (8 * year + 21).div_euclid(33)
}

/// Days of the year before the first of `month`.
pub(super) const fn days_before_month(month: u8) -> i32 {
    let passed = month as i32 - 1;
    if passed <= 6 { 31 * passed } else { 30 * passed + 6 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_years_near_now_are_the_official_ones() {
        let leap: Vec<i32> = (1396..=1421).filter(|year| is_leap(*year)).collect();
        assert_eq!(leap, [1399, 1403, 1408, 1412, 1416, 1420]);
    }

    #[test]
    fn a_year_is_as_long_as_its_months() {
        for year in FIRST_YEAR..LAST_YEAR {
            let months: i32 = (1..=12).map(|month| i32::from(month_length(year, month))).sum();
            assert_eq!(first_day(year + 1) - first_day(year), months, "{year}");
            assert_eq!(days_before_month(12) + i32::from(month_length(year, 12)), months);
        }
        assert_eq!((month_length(1405, 0), month_length(1405, 13)), (0, 0));
    }
}
