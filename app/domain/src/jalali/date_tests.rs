use super::*;
use crate::jalali::is_leap;

fn day(year: i32, month: u8, day: u8) -> JalaliDate {
    JalaliDate::new(year, month, day).unwrap()
}

fn gregorian(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn known_days_have_their_gregorian_date_and_weekday() {
    use Weekday::*;
    for (jalali, other, weekday) in [
        (day(1396, 9, 7), gregorian(2017, 11, 28), Tuesday),
        (day(1397, 1, 29), gregorian(2018, 4, 18), Wednesday),
        (day(1399, 12, 30), gregorian(2021, 3, 20), Saturday),
        (day(1403, 12, 30), gregorian(2025, 3, 20), Thursday),
        (day(1404, 1, 1), gregorian(2025, 3, 21), Friday),
        (day(1404, 12, 29), gregorian(2026, 3, 20), Friday),
        (day(1405, 1, 1), gregorian(2026, 3, 21), Saturday),
        (day(1405, 9, 10), gregorian(2026, 12, 1), Tuesday),
        (day(1408, 12, 30), gregorian(2030, 3, 20), Wednesday),
        (day(1409, 1, 1), gregorian(2030, 3, 21), Thursday),
        (day(1348, 10, 11), gregorian(1970, 1, 1), Thursday),
    ] {
        assert_eq!(jalali.to_gregorian(), other);
        assert_eq!(JalaliDate::from_gregorian(other), Some(jalali));
        assert_eq!(jalali.weekday(), weekday, "{jalali}");
    }
}

#[test]
fn days_that_do_not_exist_are_refused_by_name() {
    assert_eq!(JalaliDate::new(1404, 12, 30), Err(DateError::Day));
    assert_eq!(JalaliDate::new(1404, 7, 31), Err(DateError::Day));
    assert_eq!(JalaliDate::new(1404, 1, 0), Err(DateError::Day));
    assert_eq!(JalaliDate::new(1404, 13, 1), Err(DateError::Month));
    assert_eq!(JalaliDate::new(1404, 0, 1), Err(DateError::Month));
    assert_eq!(JalaliDate::new(1205, 1, 1), Err(DateError::Year));
    assert_eq!(JalaliDate::new(1499, 1, 1), Err(DateError::Year));
}

#[test]
fn every_day_of_the_guaranteed_years_is_the_one_of_icu() {
    use icu_calendar::Date;
    let mut number = JalaliDate::MIN.to_days();
    let mut weekday = JalaliDate::MIN.weekday().index();
    for year in FIRST_YEAR..=LAST_YEAR {
        let new_year = Date::try_new_persian(year, 1, 1).unwrap();
        assert_eq!(is_leap(year), new_year.is_in_leap_year(), "{year}");
        for month in 1..=12 {
            for of_month in 1..=month_length(year, month) {
                let ours = day(year, month, of_month);
                let icu = Date::try_new_persian(year, month, of_month).unwrap();
                assert_eq!(i64::from(ours.to_days()) + 719_163, icu.to_rata_die().to_i64_date(), "{ours}");
                assert_eq!(ours.to_days(), number);
                assert_eq!(JalaliDate::from_days(number), Some(ours));
                assert_eq!(JalaliDate::from_gregorian(ours.to_gregorian()), Some(ours));
                assert_eq!(ours.weekday().index(), weekday);
                number += 1;
                weekday = (weekday + 1) % 7;
            }
        }
    }
    assert_eq!(JalaliDate::from_days(number), None);
    assert_eq!(JalaliDate::from_days(JalaliDate::MIN.to_days() - 1), None);
}

#[test]
fn months_are_added_with_the_day_held_to_the_end_of_the_month() {
    assert_eq!(day(1405, 6, 31).plus_months(1), day(1405, 7, 30));
    assert_eq!(day(1405, 6, 31).plus_months(6), day(1405, 12, 29));
    assert_eq!(day(1408, 6, 31).plus_months(6), day(1408, 12, 30));
    assert_eq!(day(1403, 12, 30).plus_months(12), day(1404, 12, 29));
    assert_eq!(day(1405, 11, 15).plus_months(3), day(1406, 2, 15));
    assert_eq!(day(1405, 1, 31).plus_months(-1), day(1404, 12, 29));
    assert_eq!(day(1405, 1, 1).plus_months(0), day(1405, 1, 1));
}

#[test]
fn adding_stops_at_the_ends_of_the_guaranteed_years() {
    assert_eq!(JalaliDate::MAX.plus_days(1), JalaliDate::MAX);
    assert_eq!(JalaliDate::MIN.plus_days(i32::MIN), JalaliDate::MIN);
    assert_eq!(day(1405, 1, 1).plus_months(i32::MAX), JalaliDate::MAX);
    assert_eq!(day(1405, 1, 1).plus_months(i32::MIN), JalaliDate::MIN);
    assert_eq!(day(1404, 12, 29).plus_days(1), day(1405, 1, 1));
    assert_eq!(day(1405, 1, 1).plus_days(-1), day(1404, 12, 29));
}
