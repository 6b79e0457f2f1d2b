//! Times as they are typed: a day, a month, a year, or a word that moves with today.

use crate::jalali::{FIRST_YEAR, JalaliDate, LAST_YEAR, month_length};
use crate::text::{search_key, to_ascii_digits, to_persian_digits};
use std::fmt;
use std::sync::LazyLock;

/// A stretch of whole days. The words stay words, so that «این ماه» in a saved view is always this month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Day(JalaliDate),
    Month { year: i32, month: u8 },
    Year(i32),
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisYear,
    LastYear,
}

/// Words for each; the first is printed, and no longer one begins with it.
const WORDS: [(Period, &[&str]); 8] = [
    (Period::Today, &["امروز", "today"]),
    (Period::Yesterday, &["دیروز", "yesterday"]),
    (Period::ThisWeek, &["این هفته", "هفتهٔ جاری", "this week"]),
    (Period::LastWeek, &["هفتهٔ گذشته", "هفتهٔ پیش", "هفتهٔ قبل", "last week"]),
    (Period::ThisMonth, &["این ماه", "ماه جاری", "this month"]),
    (Period::LastMonth, &["ماه گذشته", "ماه پیش", "ماه قبل", "last month"]),
    (Period::ThisYear, &["امسال", "این سال", "سال جاری", "this year"]),
    (Period::LastYear, &["پارسال", "سال گذشته", "سال پیش", "سال قبل", "last year"]),
];

/// Every word by its key.
static KEYS: LazyLock<Vec<(Period, String)>> = LazyLock::new(|| {
    let words = WORDS.iter().flat_map(|(period, words)| words.iter().map(|word| (*period, search_key(word))));
    words.collect()
});

impl Period {
    /// The keys of every word that is understood.
    pub(super) fn keys() -> impl Iterator<Item = (Self, &'static str)> {
        KEYS.iter().map(|(period, key)| (*period, key.as_str()))
    }

    /// A word as it is printed and suggested; empty for a date.
    pub(super) fn as_word(self) -> &'static str {
        WORDS.iter().find(|(period, _)| *period == self).map_or("", |(_, words)| words[0])
    }

    /// Reads `۱۴۰۵/۰۸/۰۱`, `1405-8`, `۱۴۰۵` or a word.
    pub(super) fn named(text: &str) -> Option<Self> {
        let key = search_key(text);
        let word = KEYS.iter().find(|(_, word)| *word == key);
        word.map(|(period, _)| *period).or_else(|| numbers(text))
    }

    /// Its first and last day, seen from `today`.
    pub fn days(self, today: JalaliDate) -> (JalaliDate, JalaliDate) {
        let week = |day: JalaliDate| {
            let saturday = day.plus_days(-(day.weekday().index() as i32));
            (saturday, saturday.plus_days(6))
        };
        match self {
            Period::Day(day) => (day, day),
            Period::Month { year, month } => month_of(year, month),
            Period::Year(year) => year_of(year),
            Period::Today => (today, today),
            Period::Yesterday => (today.plus_days(-1), today.plus_days(-1)),
            Period::ThisWeek => week(today),
            Period::LastWeek => week(today.plus_days(-7)),
            Period::ThisMonth => month_of(today.year(), today.month()),
            Period::LastMonth => {
                let before = today.plus_months(-1);
                month_of(before.year(), before.month())
            }
            Period::ThisYear => year_of(today.year()),
            Period::LastYear => year_of(today.year() - 1),
        }
    }
}

fn numbers(text: &str) -> Option<Period> {
    let text = to_ascii_digits(text);
    let mut parts = text.split(['/', '-', '.']).map(str::trim);
    let (year, month, day) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() || day.is_some() {
        return JalaliDate::parse(&text).ok().map(Period::Day);
    }
    let number = |text: &str, most: usize| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit()) && (1..=most).contains(&text.len());
        digits.then(|| text.parse::<i32>().ok()).flatten()
    };
    let year = number(year, 4).filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year))?;
    let Some(month) = month else { return Some(Period::Year(year)) };
    let month = u8::try_from(number(month, 2)?).ok().filter(|month| (1..=12).contains(month))?;
    Some(Period::Month { year, month })
}

fn month_of(year: i32, month: u8) -> (JalaliDate, JalaliDate) {
    (first_of(year, month), last_of(year, month))
}

fn year_of(year: i32) -> (JalaliDate, JalaliDate) {
    // Last year of the calendar's first year is that year.
    let year = year.max(FIRST_YEAR);
    (first_of(year, 1), last_of(year, 12))
}

fn first_of(year: i32, month: u8) -> JalaliDate {
    JalaliDate::new(year, month, 1).unwrap_or(JalaliDate::MIN)
}

fn last_of(year: i32, month: u8) -> JalaliDate {
    JalaliDate::new(year, month, month_length(year, month)).unwrap_or(JalaliDate::MAX)
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Period::Day(day) => format!("{:04}/{:02}/{:02}", day.year(), day.month(), day.day()),
            Period::Month { year, month } => format!("{year:04}/{month:02}"),
            Period::Year(year) => format!("{year:04}"),
            word => return f.write_str(word.as_word()),
        };
        f.write_str(&to_persian_digits(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u8, day: u8) -> JalaliDate {
        JalaliDate::new(year, month, day).unwrap()
    }

    /// A Saturday.
    fn today() -> JalaliDate {
        date(1405, 9, 7)
    }

    #[test]
    fn days_months_and_years_are_read_in_any_digits() {
        assert_eq!(Period::named("۱۴۰۵/۸/۱"), Some(Period::Day(date(1405, 8, 1))));
        for text in ["۱۴۰۵/۰۸", "1405/8", "١٤٠٥-٠٨", "1405.08"] {
            assert_eq!(Period::named(text), Some(Period::Month { year: 1405, month: 8 }), "{text}");
        }
        assert_eq!(Period::named("۱۴۰۵"), Some(Period::Year(1405)));
        for text in
            ["1405/13", "1405/0", "05/08", "140500", "1405/8/41", "1405/", "/", "", "فردا", "1405/8/1/1", "1405/+8"]
        {
            assert_eq!(Period::named(text), None, "{text}");
        }
    }

    #[test]
    fn words_are_read_with_and_without_their_hamza() {
        for text in ["هفتهٔ گذشته", "هفته گذشته", "هفتۀ\u{200C}پیش", "last week"] {
            assert_eq!(Period::named(text), Some(Period::LastWeek), "{text}");
        }
        for (period, _) in WORDS {
            assert_eq!(Period::named(&period.to_string()), Some(period));
        }
    }

    #[test]
    fn words_move_with_today() {
        assert_eq!(Period::ThisWeek.days(today()), (date(1405, 9, 7), date(1405, 9, 13)));
        assert_eq!(Period::ThisWeek.days(date(1405, 9, 13)), (date(1405, 9, 7), date(1405, 9, 13)));
        assert_eq!(Period::LastWeek.days(today()), (date(1405, 8, 30), date(1405, 9, 6)));
        assert_eq!(Period::ThisMonth.days(today()), (date(1405, 9, 1), date(1405, 9, 30)));
        assert_eq!(Period::LastMonth.days(date(1405, 7, 30)), (date(1405, 6, 1), date(1405, 6, 31)));
        assert_eq!(Period::LastYear.days(today()), (date(1404, 1, 1), date(1404, 12, 29)));
        assert_eq!(Period::Yesterday.days(today()), (date(1405, 9, 6), date(1405, 9, 6)));
        assert_eq!(Period::Month { year: 1405, month: 12 }.days(today()), (date(1405, 12, 1), date(1405, 12, 29)));
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        let all = [Period::Yesterday, Period::ThisWeek, Period::LastWeek, Period::LastMonth, Period::ThisYear];
        for period in all.into_iter().chain([Period::LastYear, Period::Year(LAST_YEAR)]) {
            for today in [JalaliDate::MIN, JalaliDate::MAX] {
                let (first, last) = period.days(today);
                assert!(first <= last, "{period:?}");
            }
        }
    }
}
