//! Official holidays: a rule for the solar ones, a table by date for the lunar ones.

use super::lunar_table;
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};

/// Which holiday; the words are in `components::text`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HolidayKey {
    /// 1 to 4 Farvardin.
    Nowruz,
    /// 12 Farvardin.
    IslamicRepublicDay,
    /// 13 Farvardin.
    NatureDay,
    /// 14 Khordad.
    DemiseOfKhomeini,
    /// 15 Khordad.
    KhordadUprising,
    /// 22 Bahman.
    RevolutionDay,
    /// 29 Esfand.
    OilNationalisation,
    /// 30 Esfand of a leap year: the Nowruz holiday runs from 29 Esfand to 4 Farvardin (law of 1359).
    LastDayOfLeapYear,
    /// 9 Muharram.
    Tasua,
    /// 10 Muharram.
    Ashura,
    /// 20 Safar.
    Arbaeen,
    /// 28 Safar.
    DemiseOfProphet,
    /// Last day of Safar.
    MartyrdomOfReza,
    /// 8 Rabi al-Awwal.
    MartyrdomOfAskari,
    /// 17 Rabi al-Awwal.
    BirthOfProphet,
    /// 3 Jumada al-Thani.
    MartyrdomOfFatima,
    /// 13 Rajab.
    BirthOfAli,
    /// 27 Rajab.
    Mabath,
    /// 15 Shaban.
    BirthOfMahdi,
    /// 21 Ramadan.
    MartyrdomOfAli,
    /// 1 Shawwal.
    Fitr,
    /// 2 Shawwal.
    FitrSecondDay,
    /// 25 Shawwal.
    MartyrdomOfSadiq,
    /// 10 Dhu al-Hijja.
    Adha,
    /// 18 Dhu al-Hijja.
    Ghadir,
    /// A holiday that an administrator named.
    Other(String),
}

/// Whether a date is settled. Lunar dates are predicted and settle with the crescent or the published calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    Expected,
    Confirmed,
}

/// A holiday that returns on the same day of every solar year; on 30 Esfand only when there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SolarHoliday {
    pub month: u8,
    pub day: u8,
    pub key: HolidayKey,
}

/// A holiday of one date: a lunar one, or a day declared a holiday once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LunarHoliday {
    pub date: JalaliDate,
    pub key: HolidayKey,
    pub certainty: Certainty,
}

/// What makes a day a holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    pub key: HolidayKey,
    pub certainty: Certainty,
}

/// All holidays. The default has the solar holidays in law and the lunar tables of 1404 and 1405.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holidays {
    pub solar: Vec<SolarHoliday>,
    pub lunar: Vec<LunarHoliday>,
}

impl Holidays {
    /// Every holiday that falls on `date`, the solar ones first.
    pub fn on(&self, date: JalaliDate) -> impl Iterator<Item = Holiday> {
        let solar = self.solar.iter().filter(move |entry| (entry.month, entry.day) == (date.month(), date.day()));
        let lunar = self.lunar.iter().filter(move |entry| entry.date == date);
        solar
            .map(|entry| Holiday { key: entry.key.clone(), certainty: Certainty::Confirmed })
            .chain(lunar.map(|entry| Holiday { key: entry.key.clone(), certainty: entry.certainty }))
    }

    /// Whether the table has lunar holidays for that year. If not, dates in it may still move.
    pub fn knows(&self, year: i32) -> bool {
        self.lunar.iter().any(|entry| entry.date.year() == year)
    }

    /// Puts `table` in the place of that year's rows. Rows of other years in `table` are left out.
    pub fn replace_year(&mut self, year: i32, table: Vec<LunarHoliday>) {
        self.lunar.retain(|entry| entry.date.year() != year);
        self.lunar.extend(table.into_iter().filter(|entry| entry.date.year() == year));
        self.lunar.sort_by_key(|entry| entry.date);
    }
}

impl Default for Holidays {
    fn default() -> Self {
        Self { solar: solar(), lunar: lunar_table::shipped() }
    }
}

/// Solar holidays in law.
fn solar() -> Vec<SolarHoliday> {
    use HolidayKey::*;
    [
        (1, 1, Nowruz),
        (1, 2, Nowruz),
        (1, 3, Nowruz),
        (1, 4, Nowruz),
        (1, 12, IslamicRepublicDay),
        (1, 13, NatureDay),
        (3, 14, DemiseOfKhomeini),
        (3, 15, KhordadUprising),
        (11, 22, RevolutionDay),
        (12, 29, OilNationalisation),
        (12, 30, LastDayOfLeapYear),
    ]
    .map(|(month, day, key)| SolarHoliday { month, day, key })
    .into()
}
