//! Lunar holidays by their solar date. 1404 as published; 1405 as predicted.

use super::{Certainty, HolidayKey, LunarHoliday};
use crate::jalali::JalaliDate;

pub(super) fn shipped() -> Vec<LunarHoliday> {
    let year = |year, certainty, rows: Vec<(u8, u8, HolidayKey)>| {
        rows.into_iter().filter_map(move |(month, day, key)| {
            Some(LunarHoliday { date: JalaliDate::new(year, month, day).ok()?, key, certainty })
        })
    };
    year(1404, Certainty::Confirmed, rows_of_1404()).chain(year(1405, Certainty::Expected, rows_of_1405())).collect()
}

fn rows_of_1404() -> Vec<(u8, u8, HolidayKey)> {
    use HolidayKey::*;
    vec![
        (1, 2, MartyrdomOfAli),
        (1, 11, Fitr),
        (1, 12, FitrSecondDay),
        (2, 4, MartyrdomOfSadiq),
        (3, 16, Adha),
        (3, 24, Ghadir),
        (4, 14, Tasua),
        (4, 15, Ashura),
        (5, 23, Arbaeen),
        (5, 31, DemiseOfProphet),
        (6, 2, MartyrdomOfReza),
        (6, 10, MartyrdomOfAskari),
        (6, 19, BirthOfProphet),
        (9, 3, MartyrdomOfFatima),
        (10, 13, BirthOfAli),
        (10, 27, Mabath),
        (11, 15, BirthOfMahdi),
        (12, 20, MartyrdomOfAli),
    ]
}

fn rows_of_1405() -> Vec<(u8, u8, HolidayKey)> {
    use HolidayKey::*;
    vec![
        (1, 1, Fitr),
        (1, 2, FitrSecondDay),
        (1, 25, MartyrdomOfSadiq),
        (3, 6, Adha),
        (3, 14, Ghadir),
        (4, 3, Tasua),
        (4, 4, Ashura),
        (5, 13, Arbaeen),
        (5, 21, DemiseOfProphet),
        (5, 22, MartyrdomOfReza),
        (5, 30, MartyrdomOfAskari),
        (6, 8, BirthOfProphet),
        (8, 22, MartyrdomOfFatima),
        (10, 2, BirthOfAli),
        (10, 16, Mabath),
        (11, 4, BirthOfMahdi),
        (12, 9, MartyrdomOfAli),
        (12, 19, Fitr),
        (12, 20, FitrSecondDay),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::{Holiday, Holidays};
    use super::*;

    fn on(date: &str) -> Vec<Holiday> {
        Holidays::default().on(date.parse().unwrap()).collect()
    }

    #[test]
    fn no_row_is_lost_and_the_order_is_that_of_the_year() {
        let rows = shipped();
        assert_eq!(rows.len(), 18 + 19);
        assert!(rows.is_sorted_by(|one, other| one.date < other.date));
    }

    #[test]
    fn the_last_day_of_a_leap_year_is_a_holiday() {
        assert_eq!(on("1408-12-30")[0].key, HolidayKey::LastDayOfLeapYear);
        assert_eq!(on("1408-12-29")[0].key, HolidayKey::OilNationalisation);
        assert_eq!(on("1404-12-28"), []);
    }

    #[test]
    fn a_day_may_be_a_holiday_twice_and_only_the_moon_is_uncertain() {
        let second = on("1405-01-02");
        assert_eq!(second[0], Holiday { key: HolidayKey::Nowruz, certainty: Certainty::Confirmed });
        assert_eq!(second[1], Holiday { key: HolidayKey::FitrSecondDay, certainty: Certainty::Expected });
        assert_eq!(on("1404-04-15"), [Holiday { key: HolidayKey::Ashura, certainty: Certainty::Confirmed }]);
    }

    #[test]
    fn a_year_is_imported_as_a_whole() {
        let mut holidays = Holidays::default();
        assert!(holidays.knows(1405) && !holidays.knows(1406));
        let row = |date: &str| LunarHoliday {
            date: date.parse().unwrap(),
            key: HolidayKey::Other("تعطیل".to_owned()),
            certainty: Certainty::Confirmed,
        };
        holidays.replace_year(1405, vec![row("1405-07-02"), row("1405-07-01"), row("1406-01-01")]);
        assert!(!holidays.knows(1406));
        assert_eq!(holidays.lunar.iter().filter(|entry| entry.date.year() == 1405).count(), 2);
        assert_eq!(holidays.lunar.last().unwrap().date.to_string(), "1405-07-02");
        let json = serde_json::to_string(&holidays).unwrap();
        assert_eq!(serde_json::from_str::<Holidays>(&json).unwrap(), holidays);
    }
}
